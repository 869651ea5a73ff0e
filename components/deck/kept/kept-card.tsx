'use client'
import {
  ArrowDown,
  ArrowUp,
  ChevronDown,
  ChevronRight,
  Ellipsis,
  NotebookPen,
  Pencil,
  Plus,
  Trash2,
} from 'lucide-react'
import { useId, useState } from 'react'
import { buttonLook, iconButtonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuButton, MenuItem, MenuSheet } from '@/components/ui/menu'
import { TextArea } from '@/components/ui/text-area'
import { noteOnCard, removeCard, renameCard, setCardFactor, stepCard } from '@/lib/domain/deck/commands/edit-cards'
import { addDeckClaim } from '@/lib/domain/deck/commands/edit-claims'
import type { DeckChange } from '@/lib/domain/deck/deck-change'
import { type CardRecord, type ClaimRecord, inReadingOrder } from '@/lib/domain/deck/deck-tables'
import { factorOfCard } from '@/lib/domain/deck/read-deck'
import { short } from '@/lib/domain/map/short'
import { counted } from '@/lib/domain/shared/words'
import { newId } from '@/lib/sync/new-id'
import { FactorSelect } from '../factor-select'
import { useDeck, useDo } from './deck-context'
import { KeptClaim } from './kept-claim'

type Props = {
  card: CardRecord
  /** Whether this claim is among those that are looked for. */
  isSought: (claim: ClaimRecord) => boolean
  onOwnFactor: (then: (factor: string) => DeckChange) => void
}

/** One card of a deck: its heading with one factor for all of it, notes of one's own, and its claims. */
export function KeptCard({ card, isSought, onOwnFactor }: Props) {
  const { deck } = useDeck()
  const act = useDo()
  const id = useId()
  const [open, setOpen] = useState(true)
  const [renaming, rename] = useState(false)
  const [noting, note] = useState(false)
  const claims = inReadingOrder(deck.claims.filter((claim) => claim.card === card.id))
  const factor = factorOfCard(deck, card.id)
  const Arrow = open ? ChevronDown : ChevronRight
  return (
    <section className="border-rule border-b py-4" aria-label={card.question} data-card={card.id}>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <button
          type="button"
          className={iconButtonLook({}, '-ms-3')}
          aria-label={`${open ? 'Fold' : 'Open'}: ${card.question}`}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon of={Arrow} />
        </button>
        {renaming ? (
          <TextArea
            className="min-w-0 flex-[1_1_260px] font-bold font-reads!"
            look="box"
            label="Heading of this card"
            value={card.question}
            autoFocus
            onCommit={(text) => {
              act(renameCard(card, text), 'The card was renamed', { key: `card ${card.id}` })
              return text.trim() !== ''
            }}
            onEnd={() => rename(false)}
            onDraft={null}
          />
        ) : (
          <h3 className="min-w-0 flex-[1_1_200px] text-body leading-card wrap-anywhere">
            {card.question}{' '}
            <span className="meta ms-3 whitespace-nowrap font-read">{counted(claims.length, 'claim')}</span>
          </h3>
        )}
        <span className="ms-auto flex items-center gap-2">
          <span className="w-[218px]">
            <FactorSelect
              label={`Factor of the card: ${card.question}`}
              factors={deck.factors}
              value={factor}
              none="Which factor?"
              asks={claims.length > 0}
              onChoose={(to) => act(setCardFactor(deck, card, to), 'The factor was changed')}
              onOwn={() => onOwnFactor((to) => setCardFactor(deck, card, to))}
            />
          </span>
          <CardMenu card={card} onRename={() => rename(true)} onNote={() => note(true)} />
        </span>
      </header>
      {open && (
        <div id={id}>
          {(noting || card.notes) && (
            <TextArea
              className="ms-6 mt-3"
              look="line"
              label={`Your notes on: ${card.question}`}
              placeholder="Your notes: only you see them, and no map shows them."
              value={card.notes ?? ''}
              autoFocus={noting}
              onCommit={(text) => act(noteOnCard(card, text), 'The notes were changed', { key: `notes ${card.id}` })}
              onEnd={() => note(false)}
              onDraft={null}
            />
          )}
          <ul className="mt-3 grid grid-cols-1 gap-3 ps-6 max-phone:ps-0">
            {claims.filter(isSought).map((claim) => (
              <KeptClaim
                key={claim.id}
                claim={claim}
                depth={depthOf(claims, claim)}
                cardFactor={factor}
                onOwnFactor={onOwnFactor}
              />
            ))}
          </ul>
          <WriteOwn card={card} />
        </div>
      )}
    </section>
  )
}

/** Where a claim of one's own is written at the end of a card; Enter keeps it and goes on to the next. */
function WriteOwn({ card }: { card: CardRecord }) {
  const { deck } = useDeck()
  const act = useDo()
  const [writing, write] = useState(0)
  if (writing === 0)
    return (
      <button
        type="button"
        className={buttonLook({ variant: 'quiet', size: 'small' }, 'mt-2 ms-5 max-phone:ms-0')}
        aria-label={`Write a claim: ${card.question}`}
        onClick={() => write(1)}
      >
        <Icon of={Plus} />
        Write a claim
      </button>
    )
  return (
    <form
      className="paper mt-3 ms-6 flex items-center p-2 max-phone:ms-0"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const text = String(new FormData(form).get('text') ?? '')
        if (text.trim() === '') return write(0)
        act(addDeckClaim(deck, { id: newId(), card: card.id, text }), 'A claim was added')
        form.reset()
      }}
    >
      <input
        className="field"
        name="text"
        autoComplete="off"
        aria-label={`A new claim: ${card.question}`}
        placeholder="What do you claim? Enter keeps it."
        maxLength={2_000}
        // biome-ignore lint/a11y/noAutofocus: it was asked for with the press before
        autoFocus
        onKeyDown={(event) => event.key === 'Escape' && write(0)}
        onBlur={({ currentTarget }) => {
          currentTarget.form?.requestSubmit()
          write(0)
        }}
      />
    </form>
  )
}

function CardMenu({ card, onRename, onNote }: { card: CardRecord; onRename: () => void; onNote: () => void }) {
  const { deck } = useDeck()
  const act = useDo()
  return (
    <Menu>
      <MenuButton className={iconButtonLook({})} aria-label={`More for the card: ${card.question}`}>
        <Icon of={Ellipsis} size="large" />
      </MenuButton>
      <MenuSheet align="end">
        <MenuItem onSelect={onRename}>
          <Icon of={Pencil} /> Rename
        </MenuItem>
        <MenuItem onSelect={onNote}>
          <Icon of={NotebookPen} /> Notes of your own
        </MenuItem>
        <MenuItem onSelect={() => act(stepCard(deck, card, -1), 'The card was moved')}>
          <Icon of={ArrowUp} /> Move up
        </MenuItem>
        <MenuItem onSelect={() => act(stepCard(deck, card, 1), 'The card was moved')}>
          <Icon of={ArrowDown} /> Move down
        </MenuItem>
        <MenuItem
          onSelect={() =>
            act(removeCard(deck, card), `“${short(card.question, 60)}” was deleted with its claims`, { say: true })
          }
        >
          <Icon of={Trash2} /> Delete
        </MenuItem>
      </MenuSheet>
    </Menu>
  )
}

/** How many claims of its card a claim is nested under. */
function depthOf(claims: ClaimRecord[], { under }: ClaimRecord): number {
  const parent = claims.find(({ id }) => id === under)
  return parent ? 1 + depthOf(claims, parent) : 0
}
