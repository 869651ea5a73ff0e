import * as z from 'zod'
import { PresetId, Question } from '../../question/question'
import { LIMITS } from '../../shared/limits'
import { ok, refuse } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, updateSingle } from '../edits'

export const setQuestion = defineCommand({
  name: 'set-question',
  input: z.object({
    text: Question.shape.text.optional(),
    form: Question.shape.form.optional(),
    statedFactor: z.string().nullable().optional(),
    statedRival: z.string().nullable().optional(),
    statedTerms: z.array(Question.shape.text).optional(),
    outcomeTerms: z.array(Question.shape.text).optional(),
    outcome: z.string().max(LIMITS.text).optional(),
    from: z.number().int().nullable().optional(),
    to: z.number().int().nullable().optional(),
    stimulus: z.array(z.string()).optional(),
    preset: PresetId.optional(),
  }),
  run: (map, fields) => {
    const { from, to } = { ...map.question, ...fields }
    if (from != null && to != null && from > to)
      return refuse('years', `The question cannot begin in ${from} and end in ${to}.`)
    return ok(changeOf(...updateSingle('question', map.question, fields)))
  },
  say: () => 'Question changed',
})
