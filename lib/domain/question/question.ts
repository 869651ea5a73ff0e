import * as z from 'zod'
import { LIMITS } from '../shared/limits'
import { QuestionForm } from './question-form'

/** Kinds of essay by length and marks; their figures live in content/presets. No board's name. */
export const PresetId = z.enum(['gcse-16', 'igcse-10', 'a-level', 'ib-15'])
export type PresetId = z.infer<typeof PresetId>

const text = z.string().max(LIMITS.text)
const terms = z.array(text).max(100).default([])

/**
 * The question of a map. `statedFactor`: the factor that it names, or of two rivals the first; `statedRival`: the second.
 * `statedTerms`, `outcomeTerms`: words that show that an essay speaks of that factor, and of what is to be explained;
 * `outcome`: the latter as a phrase. `from` and `to` are years (negative before Christ) or null.
 */
export const Question = z.looseObject({
  text,
  form: QuestionForm,
  statedFactor: z.string().nullable().default(null),
  statedRival: z.string().nullable().default(null),
  statedTerms: terms,
  outcomeTerms: terms,
  outcome: text.default(''),
  from: z.number().int().nullable().default(null),
  to: z.number().int().nullable().default(null),
  stimulus: terms,
  preset: PresetId.default('a-level'),
})
export type Question = z.infer<typeof Question>
