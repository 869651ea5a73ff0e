'use client'
import { createContext, use, useSyncExternalStore } from 'react'
import type { DeckChange } from '@/lib/domain/deck/deck-change'
import type { Result } from '@/lib/domain/shared/result'
import type { DeckOnScreen, DeckSession } from '@/lib/sync/deck-session'

const SessionContext = createContext<DeckSession | null>(null)
export const DeckScope = SessionContext.Provider

export function useDeckSession(): DeckSession {
  const session = use(SessionContext)
  if (!session) throw new Error('This stands in the page of a deck.')
  return session
}

/** The deck as it is on this screen. */
export function useDeck(): DeckOnScreen {
  const { subscribe, view } = useDeckSession()
  return useSyncExternalStore(subscribe, view, view)
}

/** Does what a command yields, or says why not. */
export function useDo(): (
  done: Result<DeckChange> | DeckChange,
  words: string,
  how?: { say?: boolean; key?: string },
) => void {
  const session = useDeckSession()
  return (done, words, how) => {
    if ('edits' in done) return session.run(done, words, how)
    if (done.ok) return session.run(done.value, words, how)
    return session.refuse(done.refusal)
  }
}
