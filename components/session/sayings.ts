import { sayAloud } from '@/components/ui/say-aloud'
import type { Result } from '@/lib/domain/shared/result'
import type { SetState, Slip } from './map-state'
import type { Sayings } from './map-tools'

/** Tells at the foot of the page, and to screen readers, how something ended. True when it was done. */
export type Tell = (result: Result<string>, done: (words: string) => Pick<Slip, 'words' | 'undo'>) => boolean

/** The foot of the page and the live region. */
export function sayingsOf(set: SetState): Sayings & { tell: Tell } {
  let count = 0
  function show(slip: Omit<Slip, 'id'>): void {
    count += 1
    set({ slip: { id: count, ...slip } })
    sayAloud(slip.words)
  }
  return {
    say: sayAloud,
    putAside: (words, bringBack) => show({ words, undo: true, bringBack }),
    closeSlip: () => set({ slip: null }),
    tell(result, done) {
      show(result.ok ? done(result.value) : { words: result.refusal.message, undo: false })
      return result.ok
    },
  }
}
