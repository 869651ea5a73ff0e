'use client'
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { MapView } from '@/components/session/map-state'
import { useMap, useTools } from '@/components/session/use-map'
import { widthNow } from '@/components/ui/use-width'
import { writeFromMemory } from '@/lib/domain/map/commands/write-from-memory'
import { type RecallCard, recallCards } from '@/lib/domain/map/recall-cards'
import { LIMITS } from '@/lib/domain/shared/limits'
import type { Day } from '@/lib/domain/shared/when'
import { keepMemoryPlace, type MemoryPlace, type RecallMark, readMemoryPlace } from '@/lib/sync/memory-place'
import { newId } from '@/lib/sync/new-id'
import { FROM_MEMORY } from './from-memory'
import { useToday } from './use-today'

/** Recalling the deck of the open map. While the deck is shut, the map that every view reads has not its claims, so none can show them. */
export type Memory = {
  closed: boolean
  today: Day
  /** What is due first. */
  cards: RecallCard[]
  /** How many claims are asked again today. */
  due: number
  place: MemoryPlace
  start(): void
  end(): void
  /** Opens a card to write under; null: none. */
  open(cardId: string | null): void
  /** Shows a card beside what was written; null: back to the writing. */
  compare(cardId: string | null): void
  draft(cardId: string, text: string): void
  /** Keeps what was written under a card as claims, one a line. */
  keep(cardId: string, text: string): void
  mark(claimId: string, mark: RecallMark): void
  /** Forgets the marks of claims that are in their boxes now, and goes to the next card. */
  finish(claimIds: string[], nextCard: string | null): void
  /** Set while the next line to write shall take the focus. */
  toWrite: RefObject<boolean>
}

/** So many of the longest lines fit in one request that saves them. */
const LINES_AT_ONCE = 8

const MemoryContext = createContext<Memory | null>(null)

export function useMemory(): Memory {
  const memory = useContext(MemoryContext)
  if (!memory) throw new Error('useMemory is for what stands inside an editor.')
  return memory
}

export function MemoryProvider({ children }: { children: ReactNode }) {
  const map = useMap((s) => s.whole)
  const { run, show, hold, select, ask, write, closeSlip, openSheet, shutDeck, now } = useTools()
  const today = useToday()
  const [place, setPlace] = useState(() => readMemoryPlace(map.id))
  const back = useRef<MapView>('map')
  const toWrite = useRef(false)
  useEffect(() => keepMemoryPlace(map.id, place), [map.id, place])
  useLayoutEffect(() => shutDeck(place.closed), [place.closed, shutDeck])

  const cards = useMemo(() => recallCards(map, today), [map, today])
  const memory = useMemo((): Memory => {
    const go = (to: Partial<MemoryPlace>) => setPlace((was) => ({ ...was, ...to }))
    const draft = (cardId: string, text: string) =>
      setPlace((was) => ({ ...was, drafts: { ...was.drafts, [cardId]: text } }))
    const keep = (cardId: string, text: string) => {
      const lines = text.split(/\n+/).flatMap((line) => {
        const said = line.trim().slice(0, LIMITS.text)
        return said === '' ? [] : [{ id: newId(), text: said }]
      })
      for (let i = 0; i < lines.length; i += LINES_AT_ONCE)
        if (!run(writeFromMemory, { card: cardId, lines: lines.slice(i, i + LINES_AT_ONCE) }, 'quietly')) return
      draft(cardId, '')
    }
    // The line being written is not lost with the card it is under; kept on leaving the field, it would move what is clicked.
    const keepDraft = () => place.open !== null && keep(place.open, place.drafts[place.open] ?? '')
    const page = () => {
      show('tray')
      openSheet(null)
    }
    return {
      closed: place.closed,
      today,
      cards,
      due: cards.reduce((sum, card) => sum + card.due, 0),
      place,
      toWrite,
      start() {
        back.current = now().view
        toWrite.current = true
        // Whatever of the deck is in the hand, chosen or told of at the foot would still be read.
        hold(null)
        select(null)
        ask(null)
        write(null)
        closeSlip()
        go({ closed: true, comparing: null, open: cards[0]?.card.id ?? null })
        page()
      },
      end() {
        keepDraft()
        go({ closed: false, comparing: null })
        if (now().view === 'tray' && widthNow() !== 'phone') show(back.current, 'in place')
      },
      open(cardId) {
        keepDraft()
        toWrite.current = cardId !== null
        go({ open: cardId })
      },
      compare(cardId) {
        keepDraft()
        toWrite.current = cardId === null
        go({ comparing: cardId, ...(cardId === null ? {} : { open: cardId }) })
        page()
      },
      draft,
      keep,
      mark: (claimId, mark) =>
        setPlace((was) => ({ ...was, marks: { ...was.marks, [claimId]: { ...was.marks[claimId], ...mark } } })),
      finish(claimIds, nextCard) {
        toWrite.current = nextCard !== null
        setPlace((was) => ({
          ...was,
          comparing: null,
          open: nextCard,
          marks: Object.fromEntries(Object.entries(was.marks).filter(([id]) => !claimIds.includes(id))),
        }))
      },
    }
  }, [run, place, today, cards, show, hold, select, ask, write, closeSlip, openSheet, now])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for how the page was opened
  useEffect(() => {
    if (place.closed) show('tray', 'in place')
    if (location.hash !== FROM_MEMORY) return
    history.replaceState(history.state, '', location.pathname + location.search)
    memory.start()
  }, [])
  return <MemoryContext value={memory}>{children}</MemoryContext>
}
