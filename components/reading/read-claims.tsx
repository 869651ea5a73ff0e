import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'
import type { Branch } from '@/lib/domain/map/read-map'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'

type Props = { branches: Branch[]; attributes: (factor: string | null) => Record<string, string> }

/** Claims as they are read, each with what hangs under it. */
export function ReadClaims({ branches, attributes }: Props) {
  if (branches.length === 0) return null
  return (
    <ul className="mt-3 grid gap-3">
      {branches.map(({ claim, number, children }) => (
        <li key={claim.id}>
          <div className="edge rounded-card bg-card py-3 ps-6 pe-4" {...attributes(claim.factor)}>
            <p className="text-ink-2 text-label">{`${ROLE_WORDS[claim.role]} ${number}`}</p>
            <p>{claim.text}</p>
            {sourceOf(claim) !== '' && (
              <p className="meta">
                {ACCORDING_TO} {sourceOf(claim)}
              </p>
            )}
          </div>
          <div className="ps-6">
            <ReadClaims branches={children} attributes={attributes} />
          </div>
        </li>
      ))}
    </ul>
  )
}
