'use client'
import { Plus } from 'lucide-react'
import { type DragEvent, useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextBox } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { LiveRegion } from '@/components/ui/live-region'
import { applyDeckChange } from '@/lib/domain/deck/apply-deck-change'
import { takeInCards } from '@/lib/domain/deck/commands/take-in'
import { compareDecks, type DeckDifference, isTakenAtFirst } from '@/lib/domain/deck/compare-decks'
import { tablesOf } from '@/lib/domain/deck/deck-tables'
import { tooManyClaims } from '@/lib/domain/deck/read-deck'
import { LIMITS } from '@/lib/domain/shared/limits'
import { counted } from '@/lib/domain/shared/words'
import { newId } from '@/lib/sync/new-id'
import { ChooseFiles } from '../choose-files'
import { LeftBehind } from '../left-behind'
import { TakenFor } from '../taken-for'
import { useImport } from '../use-import'
import { useDeck, useDeckSession } from './deck-context'
import { Differences } from './differences'

type Props = {
  /** Whose notes these are, and for which deck: what is half brought in is kept on this device under it. */
  draftOf: string
  onShut: () => void
}

/** Notes brought into a deck that is there: what is new, changed and gone is shown first, and what is chosen comes in. */
export function AddCards({ draftOf, onShut }: Props) {
  const cards = useImport(draftOf)
  const session = useDeckSession()
  const { deck } = useDeck()
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const { deck: read, readDeck, files, sources } = cards
  const compared = useMemo(() => read && compareDecks(deck, tablesOf(read)), [read, deck])
  const isTaken = (one: DeckDifference) => isTakenAtFirst(one) !== turned.has(one.key)
  const taken = compared?.differences.filter(isTaken) ?? []
  const same = compared ? compared.read.claims.length - compared.differences.filter(isOfNotes).length : 0
  const bring = () => {
    if (!compared) return
    const named = new Map<string, string>()
    const nameOf = (id: string) => named.get(id) ?? named.set(id, newId()).get(id) ?? id
    const change = takeInCards(compared, new Set(taken.map(({ key }) => key)), nameOf)
    const full = applyDeckChange(deck, change).claims.length > LIMITS.claims ? tooManyClaims() : null
    if (full && !full.ok) return session.refuse(full.refusal)
    session.run(change, takenWords(taken), { say: true })
    cards.done()
    onShut()
  }
  const onDrop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return
    event.preventDefault()
    void cards.open([...event.dataTransfer.files])
  }
  return (
    <section
      className="paper chosen mx-7 mt-5 grid grid-cols-1 gap-3 p-4 max-phone:mx-5"
      aria-labelledby="add-cards"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
    >
      <h2 className="font-bold text-body" id="add-cards">
        Add cards
        <span className="meta ms-3 font-read">
          Paste new notes, or the same ones again. You see what changes before it does.
        </span>
      </h2>
      <TextBox
        className="min-h-[120px] bg-sheet"
        aria-label="Notes to bring in"
        autoFocus
        value={sources.text}
        onChange={({ target }) => cards.change(target.value)}
        onKeyDown={(event) => event.key === 'Escape' && sources.text === '' && onShut()}
      />
      {files.map((file) => (
        <div key={file.name}>
          {file.refusal === null && (
            <TakenFor label={file.name} file={file} how={sources.textHow} fixed onChange={() => {}} />
          )}
          <LiveRegion refused>{file.refusal ?? ''}</LiveRegion>
        </div>
      ))}
      {cards.mapRead && <LiveRegion refused>That is a whole map. Open it with “Paste flashcards”.</LiveRegion>}
      {cards.tooLarge && <LiveRegion refused>{cards.tooLarge}</LiveRegion>}
      {compared && (
        <>
          <p className="meta" role="status">
            {same > 0 && `${same === 1 ? '1 claim is' : `${same} claims are`} in the deck already. `}
            {compared.differences.filter(isOfNotes).length === 0 && 'Nothing in these notes is new.'}
          </p>
          <Differences
            all={compared.differences}
            isTaken={isTaken}
            onTurn={(keys) => setTurned((now) => toggled(now, keys))}
          />
        </>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" disabled={taken.length === 0} onClick={bring}>
          <Icon of={Plus} />
          {taken.length === 0 ? 'Nothing to bring in' : actWords(taken)}
        </Button>
        <Button variant="quiet" onClick={onShut}>
          Not now
        </Button>
        <ChooseFiles onOpen={(chosen) => void cards.open(chosen)} />
        <span className="ms-auto">{readDeck && <LeftBehind read={readDeck} />}</span>
      </div>
    </section>
  )
}

/** Whether it is about a claim that the notes have. */
const isOfNotes = (one: DeckDifference): boolean =>
  one.kind === 'new' || (one.kind === 'changed' && one.of === 'claims')

const countOf = (all: DeckDifference[], kind: DeckDifference['kind']) => all.filter((one) => one.kind === kind).length

/** What the button does, in its words. */
function actWords(taken: DeckDifference[]): string {
  const fresh = countOf(taken, 'new')
  return fresh === taken.length ? `Add ${counted(fresh, 'claim')}` : `Bring in ${counted(taken.length, 'change')}`
}

const takenWords = (taken: DeckDifference[]): string =>
  [
    ['new', 'added'],
    ['changed', 'changed'],
    ['gone', 'deleted'],
  ]
    .map(([kind, done]) => [countOf(taken, kind as DeckDifference['kind']), done] as const)
    .filter(([count]) => count > 0)
    .map(([count, done]) => `${count} ${done}`)
    .join(', ')

function toggled(set: ReadonlySet<string>, keys: string[]): Set<string> {
  const next = new Set(set)
  for (const key of keys) if (!next.delete(key)) next.add(key)
  return next
}
