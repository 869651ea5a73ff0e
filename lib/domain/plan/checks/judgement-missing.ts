import { ANSWER } from '../../map/argument-map'
import { defineCheck } from '../check'
import { countWords } from '../words/read-words'

/** A reasoned sentence takes as many words. */
export const LEAST_SENTENCE = 8

export const judgementMissing = defineCheck({
  id: 'J1',
  slug: 'judgement-missing',
  skill: 'Judgement',
  severity: 'fix',
  look: ({ map }) => {
    const { stance, text } = map.judgement
    const wordless = countWords(text) < LEAST_SENTENCE
    if (stance !== null && !wordless) return []
    return [
      {
        say: stance !== null ? 'text' : wordless ? 'both' : 'stance',
        fill: {},
        nodes: [ANSWER],
        place: { at: 'judgement', open: stance === null ? 'stance' : 'text' },
      },
    ]
  },
})
