import { ANSWER } from '../../map/argument-map'
import { defineCheck } from '../check'
import { isReasoned } from '../statement'

export const judgementMissing = defineCheck({
  id: 'J1',
  slug: 'judgement-missing',
  skill: 'Judgement',
  severity: 'fix',
  look: ({ map }) => {
    const { stance, text } = map.judgement
    if (stance !== null && isReasoned(text)) return []
    return [
      {
        say: stance !== null ? 'text' : isReasoned(text) ? 'stance' : 'both',
        fill: {},
        nodes: [ANSWER],
        place: { at: 'judgement', open: stance === null ? 'stance' : 'text' },
      },
    ]
  },
})
