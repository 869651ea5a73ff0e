import { ANSWER } from '../../map/argument-map'
import { defineCheck } from '../check'
import { isJudged, isReasoned, isStatement } from '../statement'
import { holdsPhrase } from '../words/phrase'
import { readWords } from '../words/read-words'

export const judgementOnlyAtEnd = defineCheck({
  id: 'J5',
  slug: 'judgement-only-at-end',
  skill: 'Sustained argument',
  severity: 'improve',
  look: ({ map, filled, lists }) => {
    if (!isJudged(map.judgement) || isReasoned(map.judgement.lineOfArgument)) return []
    const weighing = filled.filter((p) => holdsPhrase(readWords(p.paragraph.linkBack), lists.weighing)).length
    // Where paragraphs are not linked back yet, doing that may be enough.
    const open = filled.filter((p) => !isStatement(p.paragraph.linkBack)).length
    if (weighing + open >= filled.length / 2) return []
    return [{ say: 'end', fill: {}, nodes: [ANSWER], place: { at: 'judgement', open: 'line-of-argument' } }]
  },
})
