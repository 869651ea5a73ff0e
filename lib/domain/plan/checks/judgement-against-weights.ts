import { ANSWER } from '../../map/argument-map'
import { factorName } from '../../map/read-map'
import { stanceOn } from '../../question/question-words'
import { defineCheck, type Seen } from '../check'
import { rankWeights, weightOf } from '../rank-weights'
import type { PlanReading, ReadParagraph } from '../read-plan'
import { wordFactor, wordStated } from '../wording'

export const judgementAgainstWeights = defineCheck({
  id: 'J3',
  slug: 'judgement-against-weights',
  skill: 'Consistent line of argument',
  severity: 'fix',
  look: (reading) => {
    const { top } = rankWeights(reading.paragraphs)
    if (!top) return []
    const seen = againstMainFactor(reading, top) ?? againstStance(reading, top)
    return seen ? [seen] : []
  },
})

/** The judgement puts another factor first than the weights do. */
function againstMainFactor({ map }: PlanReading, top: ReadParagraph): Seen<'J3'> | null {
  const { mainFactor } = map.judgement
  if (mainFactor === null || mainFactor === top.paragraph.factor) return null
  return {
    say: 'named',
    fill: { top: wordFactor(top), named: factorName(map, mainFactor) || 'another factor' },
    nodes: [top.id, ANSWER],
    place: { at: 'judgement', open: 'main-factor' },
  }
}

/** The stance says yes where the weights say no, or the other way round. */
function againstStance(reading: PlanReading, top: ReadParagraph): Seen<'J3'> | null {
  const { question, judgement } = reading.map
  const { stance } = judgement
  if (stance === null) return null
  const at = { nodes: [top.id, ANSWER], place: { at: 'judgement', open: 'stance' } } as const
  const words = stanceOn(reading.map, stance)
  if (question.form === 'success') {
    const sum = reading.paragraphs.reduce((total, p) => total + weightOf(p) * sideOf(p), 0)
    const side = sum > 0 ? 'for it' : sum < 0 ? 'against it' : 'evenly on both sides'
    return Math.sign(stance) === Math.sign(sum)
      ? null
      : { say: 'sides', fill: { side, stance: words }, ...at, nodes: [...at.nodes] }
  }
  const statedOnTop = top.paragraph.factor === question.statedFactor
  if (question.statedFactor === null || stance === 0 || stance > 0 === statedOnTop) return null
  const fill = { top: wordFactor(top), stated: wordStated(reading), stance: words }
  return { say: 'stated', fill, ...at, nodes: [...at.nodes] }
}

/** Which side of the answer a paragraph is on, as strengths are computed: a “but” counts half against. */
const SIDE = { supports: 1, exemplifies: 1, opposes: -1, qualifies: -0.5, links: 0 } as const
const sideOf = ({ towards }: ReadParagraph): number => towards.reduce((sum, { kind }) => sum + SIDE[kind], 0)
