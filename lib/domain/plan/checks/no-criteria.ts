import { ANSWER } from '../../map/argument-map'
import { defineCheck } from '../check'
import { holdsPhrase } from '../words/phrase'

export const noCriteria = defineCheck({
  id: 'J2',
  slug: 'no-criteria',
  skill: 'A test for the judgement',
  severity: ({ preset }) => preset.noCriteria,
  look: ({ map, judgement, lists }) =>
    map.judgement.criteria.some((c) => c.trim() !== '') || holdsPhrase(judgement.words, lists.criterion)
      ? []
      : [{ say: 'untested', fill: {}, nodes: [ANSWER], place: { at: 'judgement', open: 'criteria' } }],
})
