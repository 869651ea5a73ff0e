import type { ArgumentMap } from '../map/argument-map'
import { placeOf } from '../map/read-map'
import { type Budget, budgetOf } from './budget'
import { type PlanIntroduction, type PlanJudgement, planIntroduction, planJudgement } from './plan-ends'
import { indexPlan } from './plan-index'
import { emptyParagraph, type PlanParagraph, planParagraph } from './plan-paragraph'
import type { Preset } from './preset'

/**
 * The essay plan read off a map. `waiting`: how many claims have no place in it yet, in the tray or loose on the canvas.
 */
export type EssayPlan = {
  introduction: PlanIntroduction
  paragraphs: PlanParagraph[]
  judgement: PlanJudgement
  budget: Budget
  waiting: { tray: number; loose: number }
}

/**
 * The plan of any map that parses, whatever its records say of each other. Every claim in a paragraph is the own node of
 * exactly one line; nothing is invented, and what is missing is a gap. Paragraphs are filled up to the preset's least
 * number of factors with empty ones, which cost no minutes.
 */
export function essayPlan(map: ArgumentMap, preset: Preset): EssayPlan {
  const index = indexPlan(map)
  const paragraphs = index.paragraphs.map((p) => planParagraph(index, p))
  while (paragraphs.length < preset.leastFactors) paragraphs.push(emptyParagraph(paragraphs.length + 1, index.words))
  const waiting = map.claims.filter((c) => !index.numbers.has(c.id))
  const loose = waiting.filter((c) => placeOf(c).in === 'canvas').length
  return {
    introduction: planIntroduction(index),
    paragraphs,
    judgement: planJudgement(index),
    budget: budgetOf(index.paragraphs.length, preset),
    waiting: { tray: waiting.length - loose, loose },
  }
}
