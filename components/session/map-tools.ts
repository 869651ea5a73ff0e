import type { RecordEdit } from '@/lib/domain/map/change'
import type { Command } from '@/lib/domain/map/command'
import type { Writing } from '@/lib/domain/map/writing'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { SeatsSeen } from '@/lib/domain/weighing/diamond'
import type { MapSession } from '@/lib/sync/map-session'
import type { AskedOfStudent, LeadsTo, MapView, OnScreenState, PartOverPage } from './map-state'

/** Edits of the map. Only these change what is kept. */
export type Edits = {
  /**
   * Runs a command; says what was done, with an undo, or why it was refused. True when it was done. `quietly`: says
   * nothing of what was done, nor that its place is gone, for text that is kept while it is typed.
   */
  run<Input>(command: Command<Input>, input: Input, quietly?: 'quietly'): boolean
  undo(): void
  redo(): void
  /** Has a new map kept as it is, as its first edit would. True if there was one to keep. */
  keepMap: MapSession['keepMap']
  /** Says what is being written and not kept yet; see the session's own. */
  draft: MapSession['draft']
  /** Lets go of words in the hand. */
  letGo: MapSession['letGo']
}

/** What is said to the student. */
export type Sayings = {
  /** Tells screen readers, and shows nothing. */
  say(words: string): void
  /** Tells of words that were put aside; the next undo brings them back. */
  putAside(words: string, bringBack: () => void): void
  closeSlip(): void
}

/** What this screen shows of the map. */
export type Showing = {
  select(id: string | null): void
  hold(id: string | null): void
  write(writing: Writing | null): void
  ask(asking: AskedOfStudent | null): void
  /** Shows another view, as a step that Back takes back, or in place of the one that is shown. */
  show(view: MapView, how?: 'step' | 'in place'): void
  showAllLinks(all: boolean): void
  openSheet(sheet: PartOverPage | null): void
  shutDeck(shut: boolean): void
  fold(ids: readonly string[], folded: boolean): void
  /** Unfolds all that a row of the outline stands in, and the row itself if it is a paragraph. */
  reveal(id: string): void
}

/** The way between the lines of the plan and the nodes they came from, in both directions. */
export type Tracing = {
  /** Opens the plan at a node's own line and marks it. */
  showInPlan(id: string): void
  leadTo(view: LeadsTo): void
  /** Selects a claim or a paragraph and shows it there, or in the view that lines lead to. */
  follow(id: string, view?: LeadsTo): void
  /** What was sought is in sight. */
  foundSought(): void
}

/** What is tried without being done, and what was last seen while weighing. */
export type Trying = {
  /** Shows what a gesture would change if it ended now; null where it ends. */
  preview(edits: readonly RecordEdit[] | null): void
  /** Shows what a command would do; what it would refuse shows nothing. */
  tryOut<Input>(command: Command<Input>, input: Input): void
  /** Takes a node away, in thought; null puts it back. */
  takeAway(id: string | null): void
  choose(activity: string | null): void
  keepSeen(seen: SeatsSeen): void
}

/** Looking again. */
type Looking = {
  /** Has the checks look now, without waiting for a pause in the work. */
  look(): void
  setSilent(silent: boolean): void
}

export type MapTools = Edits &
  Sayings &
  Showing &
  Tracing &
  Trying &
  Looking & {
    /** The state at the moment of asking, for what happens and not for what is drawn. */
    now(): OnScreenState
    /** Sets where a claim that is dragged would land; null: nothing is dragged. */
    setDrag(drag: Pick<OnScreenState, 'dragged' | 'place'>): void
    /** What the plan is read and checked by: presets and word lists. */
    rules: PlanRules
  }
