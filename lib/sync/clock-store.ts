import { TimedRun } from '@/lib/domain/plan/timed-run'
import { NOBODY } from './device-store'

/** What this device knows of the run on one map, for one user: read and written at once, and shared by all tabs. */
export interface ClockStore {
  read(): TimedRun | null
  write(run: TimedRun | null): void
  /** Tells when another tab has written. Returns how to stop. */
  onChange(tell: () => void): () => void
}

const keyOf = (owner: string, mapId: string) => `howfar-clock:${owner}:${mapId}`

/**
 * The store in the browser's local storage, which unlike IndexedDB answers at once: whether time is up must be known
 * before the next edit. A run that was begun before there was an account stays where it lies until it is put away, since
 * the tab that began it looks for it there; the account that has the map by now uses the same place.
 */
export function openClockStore(
  owner: string,
  mapId: string,
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = () => localStorage,
): ClockStore {
  const own = readRun(keyOf(owner, mapId))
  const before = readRun(keyOf(NOBODY, mapId))
  const key = keyOf(own.run === null && before.run !== null ? NOBODY : owner, mapId)
  /** For a browser that keeps nothing. */
  let last: TimedRun | null = null
  let blocked = !own.readable
  function write(run: TimedRun | null): void {
    last = run
    try {
      if (run) storage().setItem(key, JSON.stringify(run))
      else storage().removeItem(key)
    } catch {
      blocked = true
    }
  }
  return {
    read: () => (blocked ? last : readRun(key).run),
    write,
    onChange(tell) {
      const hear = (event: StorageEvent) => (event.key === key || event.key === null) && tell()
      window.addEventListener('storage', hear)
      return () => window.removeEventListener('storage', hear)
    },
  }

  function readRun(stored: string): { readable: boolean; run: TimedRun | null } {
    try {
      const text = storage().getItem(stored)
      return { readable: true, run: text === null ? null : (TimedRun.safeParse(JSON.parse(text)).data ?? null) }
    } catch {
      return { readable: false, run: null }
    }
  }
}
