import * as z from 'zod'
import { LIMITS } from '../shared/limits'

/** Kinds of essay by length and marks; their figures live in content/presets. No board's name. */
export const PresetId = z.enum(['gcse-16', 'igcse-10', 'a-level', 'ib-15'])
export type PresetId = z.infer<typeof PresetId>

const text = z.string().max(LIMITS.text)
const terms = z.array(text).max(100).default([])

/** `factor`: "X was the main reason"; `outcome`: "how successful was X". `from` and `to` are years or null. */
export const Question = z.looseObject({
  text,
  form: z.enum(['factor', 'outcome']),
  statedFactor: z.string().nullable().default(null),
  statedTerms: terms,
  outcomeTerms: terms,
  from: z.number().int().nullable().default(null),
  to: z.number().int().nullable().default(null),
  stimulus: terms,
  preset: PresetId.default('a-level'),
})
export type Question = z.infer<typeof Question>
