import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { reverseChange } from '@/lib/domain/map/reverse-change'

type Step = { change: Change; words: string }

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

  /** The change that takes back the last step that still has something to take back; null when there is none. */
  undo(map: ArgumentMap): Step | null {
    return step(this.done, this.undone, map, reverseChange)
  }

  redo(map: ArgumentMap): Step | null {
    return step(this.undone, this.done, map, (change) => change)
  }
}

function step(from: Step[], to: Step[], map: ArgumentMap, turn: (change: Change) => Change): Step | null {
  for (let last = from.pop(); last; last = from.pop()) {
    const change = turn(last.change)
    // Journalled as what it does now: edits whose records are gone since would only be skipped on every machine.
    if (diffMaps(map, applyChange(map, change)).edits.length === 0) continue
    to.push(last)
    return { change, words: last.words }
  }
  return null
}
