import type { ArgumentMap } from '../map/argument-map'
import { frameOf } from '../map/frame-of'
import { capital } from '../shared/words'
import { essayPlan } from './essay-plan'
import type { PlanLine } from './plan-line'
import type { Preset } from './preset'

/**
 * A question with the names of what an answer to it has, all of it still to be written. `short`: what takes a word or
 * two; the names are in the order of the plan. The stance is marked on a line of its own.
 */
export type BlankFrame = {
  title: string
  start: string[]
  paragraphs: { number: number; short: string[]; names: string[] }[]
  stance: string[]
  judgement: string[]
}

/** The frame of a map’s question: as many paragraphs as the map has, and no fewer than its kind of essay wants. */
export function blankFrame(map: ArgumentMap, preset: Preset): BlankFrame {
  const { introduction, paragraphs, judgement } = essayPlan(frameOf(map), preset)
  return {
    title: introduction.question.text || map.title,
    start: namesOf([introduction.lineOfArgument, judgement.criteria]),
    paragraphs: paragraphs.map(({ number, head, side, point, changes, gaps, linkBack }) => ({
      number,
      short: namesOf([head, side]),
      names: namesOf([point, ...changes, ...gaps, linkBack]),
    })),
    stance: namesOf([judgement.stance]),
    judgement: namesOf([judgement.mainFactor, judgement.conclusion]),
  }
}

const namesOf = (lines: PlanLine[]): string[] => lines.flatMap(({ gap }) => (gap ? [capital(gap.name)] : []))
