import * as z from 'zod'
import type { QuestionForm } from '../question/question-form'
import { QUESTION_TYPES } from '../question/question-types'
import { LIMITS } from '../shared/limits'
import { withTexts } from './text-parts'

const text = z.string().max(LIMITS.text).default('')

/** What a paragraph says of change: what was, what is, how fast it came, and for whom. */
export const ParagraphChange = z.looseObject({ before: text, after: text, pace: text, forWhom: text })
export type ParagraphChange = z.infer<typeof ParagraphChange>

export const CHANGE_PARTS = ['before', 'after', 'pace', 'forWhom'] as const
export type ChangePart = (typeof CHANGE_PARTS)[number]

/** What each part is called, and what it asks for. */
export const CHANGE_WORDS: Record<ChangePart, { label: string; asks: string }> = {
  before: { label: 'Before', asks: 'What was it like at the start?' },
  after: { label: 'After', asks: 'What was it like by the end?' },
  pace: { label: 'Pace', asks: 'Bit by bit, or all at once? When?' },
  forWhom: { label: 'For whom', asks: 'Who felt it, and who did not?' },
}

/** Whatever may say of change: a paragraph, or the fields of one. */
type Changing = { change?: ParagraphChange | null }

export const changeIn = ({ change }: Changing, part: ChangePart): string => change?.[part] ?? ''

/** The parts that a paragraph has room for: all where the question is about change, else those that are written. */
export function changePartsOf(
  { question }: { question: { form: QuestionForm } },
  paragraph: Changing,
): readonly ChangePart[] {
  if (QUESTION_TYPES[question.form].changes) return CHANGE_PARTS
  return CHANGE_PARTS.filter((part) => changeIn(paragraph, part).trim() !== '')
}

/** The parts with some of them written anew; null once none has words. */
export const withParts = (was: Changing['change'], parts: Partial<ParagraphChange>): ParagraphChange | null =>
  withTexts(ParagraphChange, CHANGE_PARTS, was, parts)
