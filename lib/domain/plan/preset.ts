import * as z from 'zod'
import type { PresetId } from '../question/question'
import { LIMITS } from '../shared/limits'
import { SEVERITIES } from './finding'

const Minutes = z.number().min(0).max(300)

/**
 * What one kind of essay allows, in minutes: to plan, to write, for one paragraph, for introduction and conclusion
 * together; how many words a minute a student writes by hand; the least number of factors; and the least number of
 * paragraphs that its blank plan shows. `beyondStimulus`: a plan must go beyond the prompts of the question;
 * `noCriteria`: how much it matters that a judgement names no test. A teacher may edit all of it.
 */
export const Preset = z.object({
  name: z.string().min(1).max(LIMITS.text),
  marks: z.number().int().positive().nullable(),
  plan: Minutes,
  write: Minutes.positive(),
  paragraph: Minutes.positive(),
  ends: Minutes,
  wordsAMinute: z.number().positive().max(100),
  leastFactors: z.number().int().min(1).max(10),
  beyondStimulus: z.boolean().default(false),
  noCriteria: z.enum(SEVERITIES).default('improve'),
})
export type Preset = z.infer<typeof Preset>

export const Presets = z.object({
  'gcse-16': Preset,
  'igcse-10': Preset,
  'a-level': Preset,
  'ib-15': Preset,
}) satisfies z.ZodType<Record<PresetId, Preset>>
export type Presets = z.infer<typeof Presets>
