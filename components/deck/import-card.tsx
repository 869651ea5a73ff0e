'use client'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { ROLE_WORDS } from '@/components/ui/role-mark'
import type { Card, DeckClaim, TaggedFrom } from '@/lib/domain/deck/deck'
import { guessRole } from '@/lib/domain/deck/guess-role'
import type { Factor } from '@/lib/domain/shared/factor'
import { Role } from '@/lib/domain/shared/role'

const WHY: Record<TaggedFrom, string> = {
  heading: 'from the heading',
  text: 'from its own words',
  tag: 'chosen',
  none: 'nothing says which',
}

/** Why a claim was given its factor and its role; a role that was changed since is the student's own. */
function whyOf(heading: string, claim: DeckClaim): string {
  const guess = guessRole(claim.text, heading)
  const role = guess.role === claim.role ? `${claim.role}: ${guess.why}` : `${claim.role}: chosen`
  return `factor: ${WHY[claim.taggedFrom]} · ${role}`
}

type Props = { card: Card; factors: Factor[]; open: boolean; onChange: (claim: number, to: Partial<DeckClaim>) => void }

/** One card of an import: its factor in short, and inside, every claim with its factor, its role, and why. */
export function ImportCard({ card, factors, open, onChange }: Props) {
  const look = useFactorLook()
  const name = (id: string | null) => factors.find((f) => f.id === id)?.name ?? ''
  const found = [...new Set(card.claims.map((c) => c.factor))]
  return (
    <details className="import-card" open={open || undefined}>
      <summary>
        <h3>{card.question}</h3>
        <span>
          {found.map((id) => (
            <FactorMark key={id} id={id} name={name(id) || 'Which factor?'} />
          ))}
        </span>
        <span className="import-why">
          {`${card.claims.length} ${card.claims.length === 1 ? 'claim' : 'claims'} · ${[...new Set(card.claims.map((c) => WHY[c.taggedFrom]))].join(', ')}`}
        </span>
      </summary>
      <ul className="import-claims">
        {card.claims.map((claim, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: claims are known by their place on the card
          <li key={j} className="edge" {...look(claim.factor)}>
            <p>
              {claim.text} <span className="import-why">({whyOf(card.question, claim)})</span>
            </p>
            <select
              className={`field${claim.factor === null ? ' is-asked' : ''}`}
              aria-label={`Factor of: ${claim.text}`}
              value={claim.factor ?? ''}
              onChange={(e) =>
                onChange(j, { factor: e.target.value || null, taggedFrom: e.target.value ? 'tag' : 'none' })
              }
            >
              <option value="">Which factor?</option>
              {factors.map((f) => (
                <option key={f.id} value={f.id}>
                  {f.name}
                </option>
              ))}
            </select>
            <select
              className="field"
              aria-label={`Role of: ${claim.text}`}
              value={claim.role}
              onChange={(e) => onChange(j, { role: Role.parse(e.target.value) })}
            >
              {Role.options.map((role) => (
                <option key={role} value={role}>
                  {ROLE_WORDS[role]}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </details>
  )
}
