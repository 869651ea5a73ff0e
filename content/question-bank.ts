import * as z from 'zod'
import { Question } from '@/lib/domain/question/question'

/** A question that a deck can answer: the claims on each side by their `ref` (card.bullet), and a note on its gaps. */
export const BankQuestion = z.object({
  id: z.string(),
  deck: z.string(),
  /** Which of the deck's sets of factors its claims are sorted by. */
  factorPack: z.enum(['built-in', 'outcome']),
  question: Question,
  sides: z.array(z.object({ name: z.string(), refs: z.array(z.string()) })),
  note: z.string(),
})
export type BankQuestion = z.infer<typeof BankQuestion>
export const QuestionBank = z.array(BankQuestion)
