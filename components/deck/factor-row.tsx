'use client'
import { ChevronDown, ChevronUp, Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { canSplit, changeFactor, mergeChosenFactor, splitFactor } from '@/lib/domain/deck/choose-factors'
import type { Deck } from '@/lib/domain/deck/deck'
import type { ImportChoices } from '@/lib/domain/deck/import-choices'
import { counted } from '@/lib/domain/shared/words'
import { FactorForm } from './factor-form'

type Props = {
  /** As it was read; as it was chosen to be. */
  plain: Deck
  deck: Deck
  choices: ImportChoices
  onChoices: (choices: ImportChoices) => void
  /** The factor that is open, by its id. */
  open: string | null
  onOpen: (id: string | null) => void
  onAdd: () => void
}

/** The factors of a deck in one row. One opens in place, to be named, drawn, merged and split. */
export function FactorRow({ plain, deck, choices, onChoices, open, onOpen, onAdd }: Props) {
  const look = useFactorLook()
  const opened = deck.factors.find(({ id }) => id === open)
  const claims = deck.cards.flatMap((card) => card.claims)
  const count = (id: string) => claims.filter(({ factor }) => factor === id).length
  return (
    <section className="import-factors" aria-label="Factors">
      <ul>
        {deck.factors.map(({ id, name }) => {
          const Arrow = id === open ? ChevronUp : ChevronDown
          return (
            <li key={id}>
              <button
                type="button"
                className="import-tab edge"
                {...look(id)}
                data-tab={id}
                aria-expanded={id === open}
                onClick={() => onOpen(id === open ? null : id)}
              >
                <FactorIcon id={id} size="large" />
                <span>
                  <b>{name}</b>
                  <small>{counted(count(id), 'claim')}</small>
                </span>
                <Icon of={Arrow} />
              </button>
            </li>
          )
        })}
        <li>
          <Button variant="quiet" onClick={onAdd}>
            <Icon of={Plus} />
            Factor
          </Button>
        </li>
      </ul>
      {opened && (
        <FactorForm
          key={opened.id}
          factor={opened}
          others={deck.factors.filter(({ id }) => id !== opened.id)}
          headings={deck.cards.flatMap((card) =>
            card.claims.some(({ factor }) => factor === opened.id) ? [card.question] : [],
          )}
          splits={canSplit(plain, choices, opened.id)}
          onChange={(to) => onChoices(changeFactor(choices, opened.id, to))}
          onMerge={(into) => {
            onChoices(mergeChosenFactor(choices, opened.id, into))
            onOpen(into)
          }}
          onSplit={() => {
            onChoices(splitFactor(plain, choices, opened.id))
            focusTab(opened.id)
          }}
          onShut={() => {
            onOpen(null)
            focusTab(opened.id)
          }}
        />
      )}
    </section>
  )
}

/** After the form is drawn anew, or gone: the button that had the focus may be. */
const focusTab = (id: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-tab="${CSS.escape(id)}"]`)?.focus())
