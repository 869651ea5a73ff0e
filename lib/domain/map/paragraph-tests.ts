import * as z from 'zod'
import type { QuestionForm } from '../question/question-form'
import { LIMITS } from '../shared/limits'
import { withTexts } from './text-parts'

const text = z.string().max(LIMITS.text).default('')

/** What a paragraph answers to each test of importance. The same test is put to every paragraph: a column of a grid. */
export const ParagraphTests = z.looseObject({ without: text, reach: text, duration: text })
export type ParagraphTests = z.infer<typeof ParagraphTests>

export const TEST_PARTS = ['without', 'reach', 'duration'] as const
export type TestPart = (typeof TEST_PARTS)[number]

/** What each test is called. */
export const TEST_LABELS: Record<TestPart, string> = { without: 'Without it', reach: 'Reach', duration: 'How long' }

const WITHOUT_IT = 'Could it have happened without it?'
const WITHOUT: Record<QuestionForm, string> = {
  cause: WITHOUT_IT,
  reasons: WITHOUT_IT,
  rivals: WITHOUT_IT,
  significance: WITHOUT_IT,
  success: 'Would it have been a success without this?',
  change: 'Would as much have changed without this?',
  similarity: 'Would they have been as alike without this?',
}

/** What a test asks of each paragraph of a question. */
export function testAsks(form: QuestionForm, part: TestPart): string {
  if (part === 'without') return WITHOUT[form]
  return part === 'reach' ? 'How many people or areas did it reach?' : 'How long did it last?'
}

/** Whatever may answer a test: a paragraph, or the fields of one. */
type Tested = { tests?: ParagraphTests | null }

export const testIn = ({ tests }: Tested, part: TestPart): string => tests?.[part] ?? ''

/** The tests that a paragraph answers. */
export const testsAnswered = (paragraph: Tested): TestPart[] =>
  TEST_PARTS.filter((part) => testIn(paragraph, part).trim() !== '')

/** The answers with some of them written anew; null once none has words. */
export const withTests = (was: Tested['tests'], written: Partial<ParagraphTests>): ParagraphTests | null =>
  withTexts(ParagraphTests, TEST_PARTS, was, written)

/** One answer compares nothing. */
const LEAST_COMPARED = 2

/** The tests that a map uses: each is put to two paragraphs or more, so that one can be told from the other by it. */
export const testsUsed = (map: { paragraphs: readonly Tested[] }): TestPart[] =>
  TEST_PARTS.filter((part) => map.paragraphs.filter((p) => testsAnswered(p).includes(part)).length >= LEAST_COMPARED)
