import { ANSWER } from '../../map/argument-map'
import { factorName } from '../../map/read-map'
import { speaksAgainst } from '../../map/relation-kind'
import { stanceOn } from '../../question/question-words'
import { readVerdict } from '../../weighing/verdict'
import { defineCheck, type Seen } from '../check'
import { rankWeights } from '../rank-weights'
import type { ReadParagraph } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { wordFactor } from '../wording'

export const judgementAgainstWeights = defineCheck({
  id: 'J3',
  slug: 'judgement-against-weights',
  skill: 'Consistent line of argument',
  severity: 'fix',
  look: (reading): Seen<'J3'>[] => {
    const { map, paragraphs } = reading
    const { stance, mainFactor } = map.judgement
    const { top } = rankWeights(paragraphs)
    // Who stands in the middle may put either first.
    if (!top || stance === 0) return []
    const nodes = [top.id, ANSWER]
    if (mainFactor !== null && mainFactor !== top.paragraph.factor) {
      const fill = { top: wordFactor(top), named: factorName(map, mainFactor) || 'another factor' }
      return [{ say: 'named', fill, nodes, place: { at: 'judgement', open: 'main-factor' } }]
    }
    const { verdict } = readVerdict(map)
    if (stance === null || verdict === null || Math.abs(stance - verdict.tick) <= NEAR) return []
    if (isOnOwnSide(reading, top, stance)) return []
    const fill = { weights: verdict.words, stance: stanceOn(map, stance) }
    return [{ say: 'apart', fill, nodes, place: { at: 'judgement', open: 'stance' } }]
  },
})

/** Steps of the line that weights and words may be apart. */
const NEAR = 1

/** Whether the heaviest paragraph is one that the student's stand leans on. */
function isOnOwnSide({ map, type }: PlanReading, { paragraph, side }: ReadParagraph, stance: number): boolean {
  if (type.compared === 'first') return paragraph.factor === map.judgement.mainFactor
  return stance > 0 ? side === 'supports' : speaksAgainst(side)
}
