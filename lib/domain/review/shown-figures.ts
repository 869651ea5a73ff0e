import { LEAST_PLANS_FOR_FIGURES } from '../classroom/assignment'
import { stanceWords } from '../question/stance'
import type { ClassFigures } from './class-figures'

/** What pupils see of their class: how many plans, and how many of them say what. No number of the register. */
export type ShownFigures = {
  plans: number
  stances: { words: string; plans: number }[]
  top: { factor: string; plans: number }[]
}

/** The figures without persons, from five plans up; null below, where a figure would be somebody. */
export function shownFigures({ maps, spread, tops }: ClassFigures): ShownFigures | null {
  if (maps < LEAST_PLANS_FOR_FIGURES) return null
  return {
    plans: maps,
    stances: spread
      .filter(({ pupils }) => pupils.length > 0)
      .map(({ stance, pupils }) => ({ words: stanceWords(stance), plans: pupils.length })),
    top: tops.map(({ name, pupils }) => ({ factor: name, plans: pupils.length })),
  }
}
