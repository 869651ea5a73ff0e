'use client'
import { editDeckFactor, mergeDeckFactor } from '@/lib/domain/deck/commands/edit-factors'
import { FactorForm } from '../factor-form'
import { useDeck, useDo } from './deck-context'

type Props = { id: string; onShut: (next: string | null) => void }

/** One factor of the deck, open: its name and look, and what it is merged with. */
export function OpenFactor({ id, onShut }: Props) {
  const { deck } = useDeck()
  const act = useDo()
  const factor = deck.factors.find((one) => one.id === id)
  if (!factor) return null
  const of = new Set(deck.claims.filter((claim) => claim.factor === id).map(({ card }) => card))
  return (
    <div className="px-7 pt-4 max-phone:px-5">
      <FactorForm
        key={id}
        factor={factor}
        others={deck.factors.filter((one) => one.id !== id)}
        headings={deck.cards.filter((card) => of.has(card.id)).map(({ question }) => question)}
        splits={false}
        onChange={({ into: _, ...to }) =>
          act(editDeckFactor(factor, to), 'The factor was changed', { key: `factor ${id}` })
        }
        onMerge={(into) => {
          act(mergeDeckFactor(deck, factor, into), `“${factor.name}” was merged`, { say: true })
          onShut(into)
        }}
        onSplit={() => {}}
        onShut={() => onShut(null)}
      />
    </div>
  )
}
