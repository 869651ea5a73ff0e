import * as z from 'zod'
import { ReviewCode } from '@/lib/domain/review/codes'
import words from './words.json'

/** The factors that a plan on the party machine is made of. */
const FACTORS = ['power-base', 'personality', 'policy', 'circumstance', 'rivals'] as const
export type DemoFactor = (typeof FACTORS)[number]

const lines = z.array(z.string().min(1).max(300)).min(1)
const OfFactor = z.object({
  points: lines,
  linkBacks: lines,
  evidence: lines,
  explanations: lines,
  reasons: lines,
  claims: lines.optional(),
})
const perFactor = z.record(z.enum(FACTORS), lines)
const comment = z.tuple([ReviewCode, z.string()])

/** The sentences of the demonstration class, all our own, every date of them true. */
export const demoWords = z
  .object({
    'power-base': OfFactor,
    personality: OfFactor,
    policy: OfFactor,
    circumstance: OfFactor,
    rivals: OfFactor,
    judgements: perFactor,
    vague: lines,
    criteria: lines,
    lines: perFactor,
    links: perFactor,
    answers: perFactor,
    /** The card on local secretaries, reworded with its date. */
    dated: z.string(),
    corrected: z.record(z.string(), z.string()),
    kept: lines,
    comments: z.object({ answer: comment, opposing: comment, fact: comment, good: comment }),
    target: z.string(),
    task: z.string(),
  })
  .parse(words)
