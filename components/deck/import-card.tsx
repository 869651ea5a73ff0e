'use client'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import type { Card } from '@/lib/domain/deck/deck'
import { depthOf } from '@/lib/domain/deck/depth-of'
import { placeOnCard } from '@/lib/domain/deck/guess-role'
import type { ClaimChoice } from '@/lib/domain/deck/import-choices'
import type { Factor } from '@/lib/domain/shared/factor'
import { counted } from '@/lib/domain/shared/words'
import { FactorSelect } from './factor-select'
import { ImportClaim } from './import-claim'

type Props = {
  card: Card
  factors: Factor[]
  /** The card’s factor, and where it comes from in a few words. */
  factor: string | null
  from: string
  open: boolean
  onCard: (factor: string | null) => void
  onClaim: (claim: number, to: ClaimChoice) => void
  /** A factor of one's own for the card, or for one of its claims. */
  onOwn: (claim: number | null) => void
}

/** One card of an import: its heading with one factor for all of it, and inside, its bullets as they are nested. */
export function ImportCard({ card, factors, factor, from, open, onCard, onClaim, onOwn }: Props) {
  const [shown, setShown] = useState(open)
  const id = useId()
  const { question, claims } = card
  const Arrow = shown ? ChevronDown : ChevronRight
  return (
    <section className="import-card">
      <div className="import-card-head">
        <h3>
          <button type="button" aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
            <Icon of={Arrow} />
            {question}
          </button>
        </h3>
        <span className="meta">{counted(claims.length, 'claim')}</span>
        <FactorSelect
          label={`Factor of the card: ${question}`}
          factors={factors}
          value={factor}
          none="Which factor?"
          asks
          onChoose={onCard}
          onOwn={() => onOwn(null)}
        />
        <span className="import-why">{from}</span>
      </div>
      {shown && (
        <ul className="import-claims" id={id}>
          {claims.map((claim, i) => (
            <ImportClaim
              // biome-ignore lint/suspicious/noArrayIndexKey: claims are known by their place on the card
              key={i}
              claim={claim}
              place={placeOnCard(question, claims, i)}
              cardFactor={factor}
              depth={depthOf(card, i)}
              factors={factors}
              onChoose={(to) => onClaim(i, to)}
              onOwn={() => onOwn(i)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}
