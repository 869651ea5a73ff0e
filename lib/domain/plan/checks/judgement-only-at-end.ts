import { ANSWER } from '../../map/argument-map'
import { defineCheck } from '../check'
import { isReasoned } from '../statement'
import { holdsPhrase } from '../words/phrase'
import { readWords } from '../words/read-words'

export const judgementOnlyAtEnd = defineCheck({
  id: 'J5',
  slug: 'judgement-only-at-end',
  skill: 'Sustained argument',
  severity: 'improve',
  look: ({ map, paragraphs, lists }) => {
    const weighing = paragraphs.filter((p) => holdsPhrase(readWords(p.paragraph.linkBack), lists.weighing)).length
    if (isReasoned(map.judgement.lineOfArgument) || weighing >= paragraphs.length / 2) return []
    return [{ say: 'end', fill: {}, nodes: [ANSWER], place: { at: 'judgement', open: 'line-of-argument' } }]
  },
})
