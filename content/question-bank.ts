import * as z from 'zod'
import { Question } from '@/lib/domain/question/question'

/** A question that a deck can answer: the claims on each side by their `ref` (card.bullet), and a note on its gaps. */
export const BankQuestion = z.object({
  id: z.string(),
  /** The factors that the claims are sorted by, of the deck's own and its further ones; left out: the deck's own. */
  factors: z.array(z.string()).min(2).optional(),
  question: Question,
  sides: z.array(z.object({ name: z.string(), refs: z.array(z.string()) })),
  note: z.string(),
})
export type BankQuestion = z.infer<typeof BankQuestion>
export const QuestionBank = z.array(BankQuestion)
