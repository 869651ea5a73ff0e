import * as z from 'zod'
import { stanceOn } from '../../question/question-words'
import { ok } from '../../shared/result'
import { Judgement } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, updateSingle } from '../edits'

export const setJudgement = defineCommand({
  name: 'set-judgement',
  input: z.object({
    stance: Judgement.shape.stance.unwrap().optional(),
    text: Judgement.shape.text.unwrap().optional(),
    mainFactor: z.string().nullable().optional(),
    criteria: Judgement.shape.criteria.unwrap().optional(),
    lineOfArgument: Judgement.shape.lineOfArgument.unwrap().optional(),
  }),
  run: (map, fields) => ok(changeOf(...updateSingle('judgement', map.judgement, fields))),
  say: (map, { stance, text, lineOfArgument }) => {
    if (stance !== undefined) return stance === null ? 'Your stance was taken off' : `You: ${stanceOn(map, stance)}`
    if (text !== undefined) return 'Judgement changed'
    return lineOfArgument !== undefined ? 'Line of argument changed' : 'Judgement changed'
  },
})
