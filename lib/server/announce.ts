import 'server-only'
import { EventEmitter } from 'node:events'

/**
 * Who follows a map hears at once that there is something new to look for: a row in its journal, or that somebody may
 * no longer read it. A hint and no more: what is true stands in the tables. Given after the transaction, not inside it.
 */
export const announceMap = (mapId: string): void => announce(`map ${mapId}`)

/** The same of all that an account follows: its session was ended or locked, or it lost a right. */
export const announceAccount = (userId: string): void => announce(`account ${userId}`)

function announce(name: string): void {
  hear(name)
  state().carry?.(name)
}

/** Has announcements carried to the other instances as well, until the answer is called. */
export function carryAnnouncements(carry: (name: string) => void): () => void {
  state().carry = carry
  return () => {
    state().carry = undefined
  }
}

/** Wakes who follows what a name says, here alone. */
export const hear = (name: string): void => void state().emitter.emit(name)

/** Wakes everybody. */
export function hearAll(): void {
  for (const name of state().emitter.eventNames()) hear(String(name))
}

/** Wakes at every announcement that touches this account or this map, until the answer is called. */
export function watch({ userId, mapId }: { userId: string; mapId: string }, wake: () => void): () => void {
  const names = [`map ${mapId}`, `account ${userId}`]
  const { emitter } = state()
  for (const name of names) emitter.on(name, wake)
  return () => {
    for (const name of names) emitter.off(name, wake)
  }
}

/** The maps that somebody follows here. */
export const watchedMaps = (): string[] =>
  state()
    .emitter.eventNames()
    .flatMap((name) => (String(name).startsWith('map ') ? [String(name).slice(4)] : []))

type State = { emitter: EventEmitter; carry?: ((name: string) => void) | undefined }

// Routes and actions are bundled apart: what they share is this process.
const kept = globalThis as { howfarAnnouncements?: State }
function state(): State {
  kept.howfarAnnouncements ??= { emitter: new EventEmitter().setMaxListeners(0) }
  return kept.howfarAnnouncements
}
