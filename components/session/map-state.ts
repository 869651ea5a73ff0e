import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { RecordEdit } from '@/lib/domain/map/change'
import type { Writing } from '@/lib/domain/map/writing'
import type { runChecks } from '@/lib/domain/plan/checks/find'
import type { Finding } from '@/lib/domain/plan/finding'
import type { SeatsSeen } from '@/lib/domain/weighing/diamond'
import type { TakenAway } from '@/lib/domain/weighing/take-away'
import type { WordsInHand } from '@/lib/sync/group-words'
import type { SaveState } from '@/lib/sync/map-session'
import type { DropPlace } from './drop-place'

/** The ways to look at one map, by their names in the address. */
export const MAP_VIEWS = ['map', 'outline', 'weigh', 'plan', 'tray'] as const
export type MapView = (typeof MAP_VIEWS)[number]

/** What is asked of the student in a dialog, about one claim, paragraph or relation, or about the map. */
export type AskedOfStudent =
  | { what: 'move' | 'link' | 'weigh' | 'towards' | 'context' | 'note' | 'source' | 'fill' | 'relation'; id: string }
  | { what: 'own-factor' | 'factor' | 'so-what'; id: string }
  | { what: 'question' | 'new-paragraph' | 'own-paragraph' | 'own-main-factor' | 'keys' }

/** The part that is open over the page where there is no room beside it. */
export type PartOverPage = 'tray' | 'answer' | 'again'

/** A message at the foot of the page. `undo`: it tells of a step that can be taken back; `bringBack`: of words that were put aside and are no step of the map. */
export type Slip = { id: number; words: string; undo: boolean; bringBack?: () => void }

/** Where a line of the plan leads. */
export type LeadsTo = 'map' | 'outline'

/** One open map, and what this screen alone shows of it: nothing but the map is kept or sent. */
export type OnScreenState = {
  /** The map, whole. */
  whole: ArgumentMap
  /** Whether the deck is shut, as it is while it is recalled. */
  deckShut: boolean
  /** The map as it is shown: while the deck is shut, without the claims of the deck that wait in the tray. */
  map: ArgumentMap
  /** What a gesture in progress would change if it ended now, as a slider that is moved. */
  previewing: readonly RecordEdit[] | null
  /** `map` with what is previewed. The same object as `map` while nothing is. */
  previewed: ArgumentMap
  save: SaveState
  canUndo: boolean
  canRedo: boolean
  /** Words that are on the map no longer, since somebody wrote over them or removed what they stood in. */
  inHand: readonly WordsInHand[]

  slip: Slip | null
  /** The selected claim or paragraph. */
  selected: string | null
  /** The claim in the hand: the next place that is tapped takes it. */
  held: string | null
  /** The claim in the hand that drags it, from its first pixel to its last. */
  dragged: string | null
  /** Where it would land. */
  place: DropPlace | null
  writing: Writing | null
  asking: AskedOfStudent | null
  view: MapView
  /** Whether every link is drawn, not those of the selected card alone. */
  allLinks: boolean
  /** The part that is open over the page on narrow screens. */
  sheet: PartOverPage | null

  /** The rows of the outline that are folded. */
  folded: ReadonlySet<string>
  /** The node whose lines are marked in the plan. */
  marked: string | null
  leadsTo: LeadsTo
  /** The node that the map or the outline has still to bring into sight. */
  sought: string | null

  /** The claim or the paragraph that is taken away in thought. */
  takenId: string | null
  /** What became of the rest of `previewed` without it. */
  taken: TakenAway | null
  /** The weighing activity that has the page; null for those that share it, where there is room. */
  activity: string | null
  /** Who was last seen where in the diamond. */
  seenInDiamond: SeatsSeen

  /** The map as the checks last looked at it, and all that they found. */
  lookedAt: ArgumentMap
  found: ReturnType<typeof runChecks>
  /** Of that, what was not set aside: the few that are shown, one of a kind, and what waits behind them. */
  shown: Finding[]
  waiting: Finding[]
  /** Whether the checks say nothing, as while a plan is made against the clock. */
  silent: boolean
}

/** Changes the state; all that follows from the change is there with it. */
export type SetState = (patch: Partial<OnScreenState>) => void
