'use client'
import { useFactorLook } from '@/components/ui/factor-look'
import { Select } from '@/components/ui/field'
import type { DeckClaim } from '@/lib/domain/deck/deck'
import { type BulletPlace, guessRole } from '@/lib/domain/deck/guess-role'
import type { ClaimChoice } from '@/lib/domain/deck/import-choices'
import type { Factor } from '@/lib/domain/shared/factor'
import { Role } from '@/lib/domain/shared/role'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import { FactorSelect } from './factor-select'

type Props = {
  claim: DeckClaim
  place: BulletPlace
  /** The factor of its card, which it has unless another was chosen. */
  cardFactor: string | null
  depth: number
  factors: Factor[]
  onChoose: (to: ClaimChoice) => void
  onOwn: () => void
}

/** Steps in after which a bullet stands no further in. */
const DEEPEST = 3

/** One bullet of an import: its words, its role with why, and its factor where that is not its card’s. */
export function ImportClaim({ claim, place, cardFactor, depth, factors, onChoose, onOwn }: Props) {
  const look = useFactorLook()
  const { text, role, factor } = claim
  const guess = guessRole(text, place)
  const why = guess.role === role ? guess.why : 'chosen by you'
  return (
    <li className="import-claim edge" data-depth={Math.min(depth, DEEPEST)} {...look(factor)}>
      <p>
        {text} <span className="import-why">{`${ROLE_WORDS[role].toLowerCase()}: ${why}`}</span>
      </p>
      <FactorSelect
        label={`Factor of: ${text}`}
        factors={factors}
        value={factor === cardFactor ? null : factor}
        none="as the card"
        onChoose={(id) => onChoose({ factor: id ?? undefined })}
        onOwn={onOwn}
      />
      <Select
        aria-label={`Role of: ${text}`}
        title={why}
        value={role}
        onChange={(event) => onChoose({ role: Role.parse(event.target.value) })}
      >
        {Role.options.map((one) => (
          <option key={one} value={one}>
            {ROLE_WORDS[one]}
          </option>
        ))}
      </Select>
    </li>
  )
}
