import type { MapSession } from '@/lib/sync/map-session'
import type { OnScreenState, SetState } from './map-state'
import type { Edits } from './map-tools'
import type { Tell } from './sayings'

/** Edits of an open map, each told of at the foot of the page with a way back. */
export function editsOf(
  session: MapSession,
  { set, now, tell }: { set: SetState; now: () => OnScreenState; tell: Tell },
): Edits {
  return {
    run(command, input, quietly) {
      const result = session.run(command, input)
      // What was being written in something that is gone is in the hand, and said there.
      if (quietly && (result.ok || result.refusal.code === 'not-there')) return result.ok
      return tell(result, (words) => ({ words, undo: true }))
    },
    undo() {
      const bringBack = now().slip?.bringBack
      if (bringBack) {
        set({ slip: null })
        bringBack()
        return
      }
      tell(session.undo(), (words) => ({ words: `Taken back: ${words}`, undo: false }))
    },
    redo: () => void tell(session.redo(), (words) => ({ words: `Done again: ${words}`, undo: true })),
    keepMap: session.keepMap,
    draft: session.draft,
    letGo: session.letGo,
  }
}
