import 'server-only'
import { EventEmitter } from 'node:events'

/**
 * Who follows a map hears at once that there is something new to look for: a row in its journal, or that somebody may
 * no longer read it. A hint and no more: what is true stands in the tables. Given after the transaction, not inside it.
 */
export const announceMap = (mapId: string): void => void emitter().emit(`map ${mapId}`)

/** The same of all that an account follows: its session was ended or locked, or it lost a right. */
export const announceAccount = (userId: string): void => void emitter().emit(`account ${userId}`)

/** Wakes at every announcement that touches this account or this map, until the answer is called. */
export function watch({ userId, mapId }: { userId: string; mapId: string }, wake: () => void): () => void {
  const names = [`map ${mapId}`, `account ${userId}`]
  for (const name of names) emitter().on(name, wake)
  return () => {
    for (const name of names) emitter().off(name, wake)
  }
}

// Routes and actions are bundled apart: what they share is this process.
const kept = globalThis as { howfarAnnouncements?: EventEmitter }
function emitter(): EventEmitter {
  kept.howfarAnnouncements ??= new EventEmitter().setMaxListeners(0)
  return kept.howfarAnnouncements
}
