'use client'
import { createContext, useContext } from 'react'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Command } from '@/lib/domain/map/command'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { SaveState } from '@/lib/sync/map-session'

/** The ways to look at one map, by their names in the address. */
export const MAP_VIEWS = ['map', 'outline', 'weigh', 'plan', 'tray'] as const
export type MapView = (typeof MAP_VIEWS)[number]

/** What is asked of the student in a dialog, about one claim, paragraph or relation, or about the map. */
export type Asking =
  | { what: 'move' | 'link' | 'weigh' | 'towards' | 'context' | 'note' | 'source' | 'fill' | 'relation'; id: string }
  | { what: 'own-factor' | 'factor' | 'so-what'; id: string }
  | { what: 'question' | 'new-paragraph' | 'own-paragraph' | 'keys' }

/** The part that is open over the page where there is no room beside it. */
export type Sheet = 'tray' | 'answer' | 'again'

/** A message at the foot of the page. `undo`: it tells of a step that can be taken back; `bringBack`: of words that were put aside and are no step of the map. */
export type Slip = { id: number; words: string; undo: boolean; bringBack?: () => void }

/**
 * One open map and what this screen shows of it. Only `run` changes the map; selection, the claim in the hand and the
 * view belong to this screen alone.
 */
export type OpenMapTools = {
  map: ArgumentMap
  /** What the plan is read and checked by: presets and word lists. */
  rules: PlanRules
  save: SaveState
  canUndo: boolean
  canRedo: boolean
  /**
   * Runs a command; says what was done, with an undo, or why it was refused. True when it was done. `quietly`: says
   * nothing of what was done, nor that its place is gone, for text that is kept while it is typed.
   */
  run<Input>(command: Command<Input>, input: Input, quietly?: 'quietly'): boolean
  undo(): void
  redo(): void
  /** Has a new map kept as it is, as its first edit would. True if there was one to keep. */
  keepMap(): boolean
  /** Tells screen readers, and shows nothing. */
  say(words: string): void
  /** Tells of words that were put aside; the next undo brings them back. */
  putAside(words: string, bringBack: () => void): void
  slip: Slip | null
  closeSlip(): void
  /** The selected claim or paragraph. */
  selected: string | null
  select(id: string | null): void
  /** The claim in the hand: the next place that is tapped takes it. */
  held: string | null
  hold(id: string | null): void
  /** The text being written in place: `claim c1`, `point p1`, `link-back p1`, `line`, `answer`, `new p1`, `evidence c1`. */
  writing: string | null
  write(key: string | null): void
  asking: Asking | null
  ask(asking: Asking | null): void
  view: MapView
  /** Shows another view, as a step that Back takes back, or in place of the one that is shown. */
  show(view: MapView, how?: 'step' | 'in place'): void
  /** Whether every link is drawn, not those of the selected card alone. */
  allLinks: boolean
  showAllLinks(all: boolean): void
  /** The part that is open over the page on narrow screens. */
  sheet: Sheet | null
  openSheet(sheet: Sheet | null): void
}

export const MapContext = createContext<OpenMapTools | null>(null)

export function useMap(): OpenMapTools {
  const tools = useContext(MapContext)
  if (!tools) throw new Error('useMap is for what stands inside an editor.')
  return tools
}
