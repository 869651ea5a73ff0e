import { LEAST_PLANS_FOR_FIGURES } from '../classroom/assignment'
import type { ClassFigures } from './class-figures'

/** What pupils see of their class: how many plans, and how many of them say what. No number of the register. */
export type ShownFigures = {
  plans: number
  /** What the line asks, and the words of it that were chosen. */
  howFar: string
  stances: { words: string; plans: number }[]
  top: { factor: string; plans: number }[]
}

/** The figures without persons, from five plans up; null below, where a figure would be somebody. */
export function shownFigures({ words, maps, spread, tops }: ClassFigures): ShownFigures | null {
  if (maps < LEAST_PLANS_FOR_FIGURES) return null
  return {
    plans: maps,
    howFar: words.howFar,
    stances: spread
      .filter(({ pupils }) => pupils.length > 0)
      .map(({ stance, pupils }) => ({ words: words.scale[stance + 3] ?? '', plans: pupils.length })),
    top: tops.map(({ name, pupils }) => ({ factor: name, plans: pupils.length })),
  }
}
