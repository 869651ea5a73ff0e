import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { partStillMine } from '@/lib/domain/map/part-still-mine'
import { reverseChange } from '@/lib/domain/map/reverse-change'

type Step = { change: Change; words: string }

/** A step as it is turned now. `left`: what somebody else has changed since, so that it stays as it is; see `partStillMine`. */
export type Turned = Step & { left: string[] }

/** How many steps can be taken back. */
const MOST_STEPS = 300

/** My own steps on one map. Taking one back is a new change, which leaves what others did in between. */
export class UndoStack {
  private done: Step[] = []
  private undone: Step[] = []

  get canUndo(): boolean {
    return this.done.length > 0
  }

  get canRedo(): boolean {
    return this.undone.length > 0
  }

  did(change: Change, words: string): void {
    this.done = [...this.done, { change, words }].slice(-MOST_STEPS)
    this.undone = []
  }

  /**
   * The change that takes back the last step that still has something to take back; null when there is none. Without
   * edits where all of that step has been changed by others since: it is given up, and the one before it is next.
   */
  undo(map: ArgumentMap): Turned | null {
    return turn(this.done, this.undone, map, reverseChange)
  }

  redo(map: ArgumentMap): Turned | null {
    return turn(this.undone, this.done, map, (change) => change)
  }
}

function turn(from: Step[], to: Step[], map: ArgumentMap, way: (change: Change) => Change): Turned | null {
  for (let last = from.pop(); last; last = from.pop()) {
    const { change, left } = partStillMine(map, way(last.change))
    // Journalled as what it does now: edits whose records are gone since would only be skipped on every machine.
    const nothing = diffMaps(map, applyChange(map, change)).edits.length === 0
    if (nothing && left.length === 0) continue
    if (nothing) return { change: { edits: [] }, words: last.words, left }
    // Turned the other way again, it is what was done now and no more.
    to.push({ change: way(change), words: last.words })
    return { change, words: last.words, left }
  }
  return null
}
