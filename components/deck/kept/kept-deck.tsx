'use client'
import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Crumbs } from '@/components/ui/desk-frame'
import { FactorScope } from '@/components/ui/factor-look'
import { Icon } from '@/components/ui/icon'
import { Toast } from '@/components/ui/toast'
import { addCard } from '@/lib/domain/deck/commands/edit-cards'
import { addDeckFactor } from '@/lib/domain/deck/commands/edit-factors'
import type { DeckChange } from '@/lib/domain/deck/deck-change'
import type { ChangedDeck, DeckState } from '@/lib/domain/deck/deck-state'
import type { ClaimRecord } from '@/lib/domain/deck/deck-tables'
import type { Result } from '@/lib/domain/shared/result'
import { DeckSession } from '@/lib/sync/deck-session'
import { newId } from '@/lib/sync/new-id'
import '../import.css'
import { AddCards } from './add-cards'
import { CrossedSlip } from './crossed-slip'
import { DeckScope, useDeck, useDeckSession, useDo } from './deck-context'
import { DeckSide } from './deck-side'
import { DeckTools } from './deck-tools'
import { KeptCard } from './kept-card'
import { OpenFactor } from './open-factor'

type Props = {
  id: string
  /** Whose it is. */
  owner: string
  start: DeckState
  onChange: (id: string, change: DeckChange) => Promise<Result<ChangedDeck>>
  onLook: (id: string, rev: number) => Promise<Result<DeckState | null>>
}

const NEW_FACTOR = 'My own factor'

/** A deck of one's own on a page of its own, where everything in it can be changed, and taken back. */
export function KeptDeck({ id, owner, start, onChange, onLook }: Props) {
  const [session] = useState(() => new DeckSession({ start, send: (change) => onChange(id, change) }))
  useEffect(() => keepUp(session, (rev) => onLook(id, rev)), [session, id, onLook])
  return (
    <DeckScope value={session}>
      <Page id={id} owner={owner} />
    </DeckScope>
  )
}

/** Hears of other windows when this one is looked at again, and lets nobody leave with what is not saved. */
function keepUp(session: DeckSession, look: (rev: number) => Promise<Result<DeckState | null>>): () => void {
  const wake = async () => {
    if (document.visibilityState !== 'visible') return
    if (session.unsent) return session.flush()
    const seen = await look(session.view().rev).catch(() => null)
    if (seen?.ok && seen.value && !session.unsent) session.hear(seen.value)
  }
  const stay = (event: BeforeUnloadEvent) => {
    if (session.unsent || session.view().crossed) event.preventDefault()
  }
  // A page that the browser's “back” brings again begins with what was served at first.
  void wake()
  const events = ['focus', 'online', 'visibilitychange'] as const
  for (const name of events) addEventListener(name, wake)
  addEventListener('beforeunload', stay)
  return () => {
    for (const name of events) removeEventListener(name, wake)
    removeEventListener('beforeunload', stay)
  }
}

function Page({ id, owner }: { id: string; owner: string }) {
  const { deck, said } = useDeck()
  const session = useDeckSession()
  const act = useDo()
  const [factor, openFactor] = useState<string | null>(null)
  const [search, setSearch] = useState('')
  const [adding, add] = useState(false)
  const words = search.trim().toLowerCase()
  const isSought = ({ text }: ClaimRecord) => text.toLowerCase().includes(words)
  const ownFactor = (then?: (factor: string) => DeckChange) => {
    const names = new Set(deck.factors.map((one) => one.name))
    let name = NEW_FACTOR
    for (let i = 2; names.has(name); i++) name = `${NEW_FACTOR} ${i}`
    const added = addDeckFactor(deck, name)
    if (!added.ok) return session.refuse(added.refusal)
    act(added.value.change, 'A factor was added')
    if (then) act(then(added.value.id), 'The factor was changed')
    openFactor(added.value.id)
  }
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const writes = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (writes || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key !== 'z') return
      event.preventDefault()
      session.undo()
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [session])
  return (
    <FactorScope factors={deck.factors}>
      <Crumbs of={[{ words: 'Decks', href: '/maps#decks' }, { words: deck.head.title }]} />
      <main
        id="main"
        className="grid min-h-[calc(100dvh-49px)] grid-cols-[minmax(232px,25%)_minmax(0,1fr)] max-tablet:grid-cols-1"
      >
        <aside
          className="grid grid-cols-1 content-start gap-5 border-margin border-e-2 p-6 max-tablet:border-e-0 max-tablet:p-5 [&>section]:border-rule [&>section]:border-t [&>section]:pt-4"
          aria-label="About this deck"
        >
          <DeckSide openFactor={factor} onFactor={openFactor} onAddFactor={() => ownFactor()} />
        </aside>
        <div className="min-w-0 bg-sheet">
          <DeckTools id={id} search={search} onSearch={setSearch} onAdd={() => add(true)} />
          <CrossedSlip />
          {adding && <AddCards draftOf={`${owner}:${id}`} onShut={() => add(false)} />}
          {factor !== null && <OpenFactor id={factor} onShut={openFactor} />}
          <div className="px-7 pb-9 max-phone:px-5">
            {deck.cards
              .filter((card) => words === '' || deck.claims.some((one) => one.card === card.id && isSought(one)))
              .map((card) => (
                <KeptCard key={card.id} card={card} isSought={isSought} onOwnFactor={ownFactor} />
              ))}
            {words === '' && <WriteCard />}
            {words !== '' && !deck.claims.some(isSought) && <p className="meta mt-5">No claim has these words.</p>}
          </div>
        </div>
      </main>
      {said && (
        <Toast
          words={`${said.words}.`.replace(/\.\.$/, '.')}
          onUndo={said.undo ? () => session.undo() : undefined}
          onShut={() => session.hush()}
        />
      )}
    </FactorScope>
  )
}

/** A card of one's own at the end: a heading, then claims on it. */
function WriteCard() {
  const { deck } = useDeck()
  const act = useDo()
  return (
    <form
      className="mt-5 flex flex-wrap items-center gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const form = event.currentTarget
        const question = String(new FormData(form).get('question') ?? '').trim()
        if (question === '') return
        act(addCard(deck, newId(), question), 'A card was added')
        form.reset()
      }}
    >
      <input
        className="field max-w-[420px] flex-[1_1_240px]"
        name="question"
        autoComplete="off"
        aria-label="Heading of a new card"
        placeholder="A new card: its heading or question"
        maxLength={2_000}
      />
      <Button type="submit">
        <Icon of={Plus} />
        Add the card
      </Button>
    </form>
  )
}
