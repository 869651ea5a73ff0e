import * as z from 'zod'
import { PresetId, Question } from '../../question/question'
import { turnedYears } from '../../question/turned-years'
import { Factor } from '../../shared/factor'
import { LIMITS } from '../../shared/limits'
import { ok, refuse } from '../../shared/result'
import { defineCommand } from '../command'
import { add, changeOf, updateSingle } from '../edits'
import { tooMany } from '../refusals'

/** Changes the question. `ownFactors`: those that it names and the map may not have yet; they come with it, and go with it. */
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
    ownFactors: z.array(Factor).max(2).optional(),
  }),
  run: (map, { ownFactors = [], ...fields }) => {
    const { from, to } = { ...map.question, ...fields }
    const turned = turnedYears({ from, to })
    if (turned !== null) return refuse('years', turned)
    const fresh = ownFactors.filter(({ id }) => !map.factors.some((f) => f.id === id))
    if (map.factors.length + fresh.length > LIMITS.factors) return tooMany('factors')
    const added = fresh.map((factor) => add('factors', factor))
    return ok(changeOf(...added, ...updateSingle('question', map.question, fields)))
  },
  say: () => 'Question changed',
})
