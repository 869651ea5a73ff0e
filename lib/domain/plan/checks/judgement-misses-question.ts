import { ANSWER } from '../../map/argument-map'
import { factorName } from '../../map/read-map'
import { defineCheck } from '../check'
import { wordStated } from '../wording'
import { holdsPhrase } from '../words/phrase'
import { namesOneOf } from '../words/terms'

export const judgementMissesQuestion = defineCheck({
  id: 'J4',
  slug: 'judgement-misses-question',
  skill: 'Answering the question',
  severity: 'fix',
  look: (reading) => {
    const { map, judgement, lists } = reading
    const { statedTerms, statedFactor } = map.question
    const terms = [...statedTerms, factorName(map, statedFactor)].filter((t) => t !== '')
    const named = terms.length === 0 || namesOneOf(judgement.stems, terms)
    const howFar = holdsPhrase(judgement.words, lists.degree)
    if (named && howFar) return []
    const at = { nodes: [ANSWER], place: { at: 'judgement', open: 'text' } as const }
    if (named) return [{ say: 'degree', fill: {}, ...at }]
    return [{ say: howFar ? 'name' : 'both', fill: { stated: wordStated(reading) }, ...at }]
  },
})
