import { ANSWER } from '../../map/argument-map'
import { defineCheck, type Seen } from '../check'
import { isReasoned } from '../statement'

export const judgementMissing = defineCheck({
  id: 'J1',
  slug: 'judgement-missing',
  skill: 'Judgement',
  severity: 'fix',
  look: ({ map, type }): Seen<'J1'>[] => {
    const { stance, text } = map.judgement
    const nodes = [ANSWER]
    if (stance !== null)
      return isReasoned(text) ? [] : [{ say: 'text', fill: {}, nodes, place: { at: 'judgement', open: 'text' } }]
    const place = { at: 'judgement', open: 'stance' } as const
    if (!isReasoned(text)) return [{ say: 'both', fill: { howFar: type.howFar }, nodes, place }]
    return [{ say: 'stance', fill: { least: type.scale[0], most: type.scale[6] }, nodes, place }]
  },
})
