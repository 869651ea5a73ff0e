import { defineCheck } from '../check'
import { placeForEvidence } from '../fix-places'
import { median } from '../rank-weights'
import { statedParagraphs } from '../stated'
import { countEvidence, wordStated } from '../wording'
import { hasCards } from './stated-factor-missing'

export const statedFactorThin = defineCheck({
  id: 'F2',
  slug: 'stated-factor-thin',
  skill: 'Answering the question',
  severity: 'improve',
  look: (reading) => {
    const stated = statedParagraphs(reading)
    const { statedFactor } = reading.map.question
    if (statedFactor === null || !hasCards(reading, statedFactor)) return []
    const evidence = stated.reduce((sum, p) => sum + p.evidence, 0)
    const others = median(reading.filled.filter((p) => !stated.includes(p)).map((p) => p.evidence))
    if (evidence >= 2 && evidence >= (others ?? 0) / 2) return []
    const fill = { stated: wordStated(reading), evidence: countEvidence(evidence) }
    const at = { nodes: stated.map((p) => p.id), place: placeForEvidence(stated[0]!) }
    return others !== null && others > evidence
      ? [{ say: 'thin', fill: { ...fill, others: `${Math.round(others)}` }, ...at }]
      : [{ say: 'alone', fill, ...at }]
  },
})
