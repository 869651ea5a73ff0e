import { applyChange, foldChanges } from '../map/apply-change'
import type { ArgumentMap } from '../map/argument-map'
import type { Change } from '../map/change'
import { reverseChange } from '../map/reverse-change'
import { equal } from '../shared/equal'
import { tellChange } from './step-words'
import type { Stave } from './told'

/** A row of a journal as a replay reads it: no time, nobody's name. */
export type ReplayRow = { seq: number; changes: Change[] }

/** A moment with a date. `seq`: of the journal's row after which it came; `n`: of which hand-in. `at`: ISO time. */
export type ReplayMoment = { kind: 'handed-in' | 'withdrawn' | 'returned'; n: number; seq: number; at: string }

/**
 * One step of the film: a gesture, or a text that was written in several goes. `undone`: it was taken back later.
 * `nodes`: what it is about.
 */
type ReplayStep = { stave: Stave; words: string; nodes: string[]; undone: boolean; changes: Change[] }

/** A moment between two steps. `after`: how many steps came before it. */
export type ReplayMark = { kind: ReplayMoment['kind']; n: number; at: string; after: number }

export type Replay = { start: ArgumentMap; steps: ReplayStep[]; marks: ReplayMark[] }

/** A step while the journal is read: the map before it, and the text it writes, if it writes one alone. */
type Open = ReplayStep & { before: ArgumentMap; field: string | null }

/** Reads a journal as a film. What changed nothing on the map is no step; what was undone stays, told as undone. */
export function readReplay(start: ArgumentMap, rows: ReplayRow[], moments: ReplayMoment[]): Replay {
  const film = new Film(start)
  const waiting = [...moments].sort((a, b) => a.seq - b.seq)
  const markUpTo = (seq: number) => {
    while (waiting[0] && waiting[0].seq < seq) film.addMark(waiting.shift()!)
  }
  for (const { seq, changes } of rows) {
    markUpTo(seq)
    for (const change of changes) film.addChange(change)
  }
  markUpTo(Number.POSITIVE_INFINITY)
  return { start, steps: film.steps.map(({ before: _, field: __, ...step }) => step), marks: film.marks }
}

/** A film while its journal is read. */
class Film {
  readonly steps: Open[] = []
  readonly marks: ReplayMark[] = []
  /** What an undo would take back next, and what a redo would do again, at the end. */
  private done: Open[] = []
  private undone: Open[] = []

  constructor(private map: ArgumentMap) {}

  /** Nothing is taken back across a moment with a date. */
  addMark({ kind, n, at }: ReplayMoment): void {
    this.marks.push({ kind, n, at, after: this.steps.length })
    this.done = []
    this.undone = []
  }

  addChange(change: Change): void {
    const before = this.map
    this.map = applyChange(before, change)
    if (equal(before, this.map)) return
    const last = this.done.at(-1)
    const again = this.undone.at(-1)
    if (last?.changes.length === 1 && equal(reverseChange(last.changes[0]!), change)) this.addUndo(last, change, before)
    else if (again && equal(again.changes[0], change)) this.addRedo(again, change, before)
    else this.addStep(change, before)
  }

  private addUndo(last: Open, change: Change, before: ArgumentMap): void {
    this.done.pop()
    this.undone.push(last)
    last.undone = true
    const words = `Undone: ${last.words}`
    this.steps.push({ ...last, words, undone: false, changes: [change], before, field: null })
  }

  private addRedo(again: Open, change: Change, before: ArgumentMap): void {
    this.undone.pop()
    const step = { ...again, words: `Done again: ${again.words}`, undone: false, changes: [change], before }
    this.steps.push(step)
    this.done.push(step)
  }

  private addStep(change: Change, before: ArgumentMap): void {
    this.undone = []
    const last = this.done.at(-1)
    const step = nextStep(before, this.map, change, last && this.steps.at(-1) === last ? last : null)
    if (step === last) return
    this.steps.push(step)
    this.done.push(step)
  }
}

/** The step of a change: a new one, or the last one gone on with where both write the same text. */
function nextStep(before: ArgumentMap, after: ArgumentMap, change: Change, last: Open | null): Open {
  const said = tellChange(before, after, change)
  if (last && said.field !== null && said.field === last.field) {
    last.changes.push(change)
    last.words = tellChange(last.before, after, merged(last.changes)).words
    return last
  }
  return { ...said, undone: false, changes: [change], before }
}

/** Several changes of one text as one, from what it was before the first to what it is after the last. */
function merged(changes: Change[]): Change {
  const [first, last] = [changes[0]!.edits[0]!, changes.at(-1)!.edits[0]!]
  if (first.op !== 'update' || last.op !== 'update') return changes.at(-1)!
  return { edits: [{ ...last, from: { ...last.from, ...first.from } }] } as Change
}

/** How many steps lie between two maps that are kept while a film is scrubbed. */
const KEPT_EVERY = 40

/** The map after so many steps, for a film that is scrubbed to and fro: folded from the nearest one that is kept. */
export function scrub({ start, steps }: Replay): (after: number) => ArgumentMap {
  const kept = [start]
  const fold = (map: ArgumentMap, from: number, to: number) =>
    foldChanges(
      map,
      steps.slice(from, to).flatMap((step) => step.changes),
    )
  return (after) => {
    const whole = Math.floor(after / KEPT_EVERY)
    while (kept.length <= whole) {
      const from = (kept.length - 1) * KEPT_EVERY
      kept.push(fold(kept.at(-1)!, from, from + KEPT_EVERY))
    }
    return fold(kept[whole]!, whole * KEPT_EVERY, after)
  }
}

/** The journal as a teacher may see it: without practice from memory and kept versions, which are the pupil's own. */
export function withoutPractice(rows: ReplayRow[]): ReplayRow[] {
  const own = ({ edits }: Change): Change => ({
    edits: edits.filter((edit) => {
      if (edit.table === 'versions') return false
      if (edit.op !== 'update' || (edit.table !== 'claims' && edit.table !== 'cards')) return true
      return Object.keys(edit.to).some((name) => name !== 'recall' && name !== 'recalled')
    }),
  })
  return rows.map(({ seq, changes }) => ({ seq, changes: changes.map(own).filter((c) => c.edits.length > 0) }))
}
