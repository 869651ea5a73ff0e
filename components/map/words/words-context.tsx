'use client'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useSyncExternalStore } from 'react'
import { draftAt } from '@/components/map/actions/written'
import type { Draft } from '@/lib/domain/map/lost-words'
import type { WordsInHand } from '@/lib/sync/group-words'
import type { MapSession } from '@/lib/sync/map-session'

/** Words that mates have written over or taken the ground from, and what is being written, for the session to know. */
export type Words = {
  inHand: readonly WordsInHand[]
  letGo(id: string): void
  draft: MapSession['draft']
}

const WordsContext = createContext<Words>({ inHand: [], letGo: () => {}, draft: () => true })
export const useWords = (): Words => useContext(WordsContext)

export function WordsProvider({ session, children }: { session: MapSession; children: ReactNode }) {
  const seen = () => session.view().inHand
  const inHand = useSyncExternalStore(session.subscribe, seen, seen)
  const value = useMemo(() => ({ inHand, letGo: session.letGo, draft: session.draft }), [session, inHand])
  return <WordsContext value={value}>{children}</WordsContext>
}

/** Says what is being written in a field of a dialog or a form; null: nothing that is not kept. */
export function useDraft(at: Draft['at'], value: unknown): void {
  const { draft } = useWords()
  const { table, field } = at
  const id = 'id' in at ? at.id : null
  const written = value === null ? null : JSON.stringify(value)
  useEffect(() => {
    const place = { table, field, ...(id === null ? {} : { id }) } as Draft['at']
    draft(place, written === null ? null : JSON.parse(written))
    return () => void draft(place, null)
  }, [draft, table, id, field, written])
}

/** For a text box: tells the session what is typed in it, by the name that `writing` has for it. */
export function useTelling(): (writing: string) => (text: string | null) => boolean {
  const { draft } = useWords()
  return (writing) => (text) => {
    const at = draftAt(writing)
    return at === null || draft(at, text)
  }
}
