import * as z from 'zod'
import { CHECK_IDS } from './finding'

const line = z.string().min(1).max(400)

/**
 * The help page of one check, for a student: what it looks for, why that matters, how to put it right in steps, an
 * example from another topic, a `weak` and a `better` wording of one thought from such a topic, the question to `ask` of
 * one's own card, and when “Not this one” is the right answer.
 */
export const CheckHelp = z.strictObject({
  check: z.enum(CHECK_IDS),
  title: line,
  looksFor: line,
  why: line,
  putRight: z.array(line).min(1).max(4),
  example: line,
  weak: line,
  better: line,
  ask: line,
  notThis: line,
})
export type CheckHelp = z.infer<typeof CheckHelp>

/** A page of plain paragraphs, and of what examiners complain of that no check can see: the complaint, and what to ask. */
export const HelpPage = z.strictObject({
  title: line,
  paragraphs: z.array(z.string().min(1).max(800)).min(1),
  unseen: z.array(z.strictObject({ complaint: line, ask: line })),
})
export type HelpPage = z.infer<typeof HelpPage>
