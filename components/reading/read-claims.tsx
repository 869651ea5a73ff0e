import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'
import type { Branch } from '@/lib/domain/map/read-map'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'

type Props = { branches: Branch[]; attributes: (factor: string | null) => Record<string, string> }

/** Claims as they are read, each with what hangs under it. */
export function ReadClaims({ branches, attributes }: Props) {
  if (branches.length === 0) return null
  return (
    <ul className="read-claims">
      {branches.map(({ claim, number, children }) => (
        <li key={claim.id}>
          <div className="read-claim edge" {...attributes(claim.factor)}>
            <p className="read-role">{`${ROLE_WORDS[claim.role]} ${number}`}</p>
            <p>{claim.text}</p>
            {sourceOf(claim) !== '' && (
              <p className="meta">
                {ACCORDING_TO} {sourceOf(claim)}
              </p>
            )}
          </div>
          <ReadClaims branches={children} attributes={attributes} />
        </li>
      ))}
    </ul>
  )
}
