'use client'
import { Pencil, Plus } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { TextArea } from '@/components/ui/text-area'
import { noteOnDeck, renameDeck } from '@/lib/domain/deck/commands/edit-cards'
import { counted } from '@/lib/domain/shared/words'
import { useDeck, useDo } from './deck-context'

type Props = { openFactor: string | null; onFactor: (id: string) => void; onAddFactor: () => void }

/** The left of a deck's page: what it is called, notes of one's own, and its factors. */
export function DeckSide({ openFactor, onFactor, onAddFactor }: Props) {
  const { deck } = useDeck()
  const act = useDo()
  const look = useFactorLook()
  const { head, factors, cards, claims } = deck
  const count = (id: string) => claims.filter(({ factor }) => factor === id).length
  return (
    <>
      <div>
        <h1 className="sr">{head.title}</h1>
        <TextArea
          className="-mx-2 w-full rounded-control px-2 font-says font-strong text-question leading-tight hover:bg-card"
          label="Name of the deck"
          value={head.title}
          maxLength={200}
          onCommit={(text) => {
            act(renameDeck(deck, text), 'The deck was renamed', { key: 'title' })
            return text.trim() !== ''
          }}
          onDraft={null}
        />
        <p className="meta mt-1">{`${counted(cards.length, 'card')}, ${counted(claims.length, 'claim')}`}</p>
      </div>
      <section aria-labelledby="deck-factors">
        <div className="flex items-center justify-between">
          <h2 className="font-bold text-body" id="deck-factors">
            Factors
          </h2>
          <Button variant="quiet" size="small" onClick={onAddFactor}>
            <Icon of={Plus} />
            Factor
          </Button>
        </div>
        <ul className="mt-2 grid grid-cols-1 gap-2">
          {factors.map(({ id, name }) => (
            <li
              key={id}
              className={`paper edge flex min-h-[38px] items-center gap-3 ps-5 pe-1 text-card text-factor-ink ${id === openFactor ? 'chosen' : ''}`}
              {...look(id)}
            >
              <FactorIcon id={id} />
              <b className="min-w-0 flex-1 py-2 leading-card wrap-anywhere">{name}</b>
              <span className="meta whitespace-nowrap">{counted(count(id), 'claim')}</span>
              <IconButton size="small" label={`Change the factor ${name}`} hint="Change" onClick={() => onFactor(id)}>
                <Icon of={Pencil} size="small" />
              </IconButton>
            </li>
          ))}
        </ul>
        {factors.length === 0 && <p className="meta">No factors yet. A heading that you bring in may become one.</p>}
      </section>
      <section>
        <h2 className="mb-2 font-bold text-body">Your notes</h2>
        <TextArea
          className="w-full font-reads! text-card!"
          look="box"
          label="Your notes on this deck"
          placeholder="Where it is from, what is still missing. Only you see this."
          value={head.notes ?? ''}
          onCommit={(text) => act(noteOnDeck(deck, text), 'The notes were changed', { key: 'notes' })}
          onDraft={null}
        />
      </section>
    </>
  )
}
