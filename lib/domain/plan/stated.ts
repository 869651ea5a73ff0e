import type { ReadParagraph } from './read-paragraphs'
import type { PlanReading } from './read-plan'
import { withShortForms } from './words/short-forms'
import { namesOneOf, type Stems } from './words/terms'

/** The paragraphs on the factor that the question names. */
export const statedParagraphs = ({ paragraphs, map }: PlanReading): ReadParagraph[] =>
  map.question.statedFactor === null ? [] : paragraphs.filter((p) => p.paragraph.factor === map.question.statedFactor)

/** Whether the judgement names a paragraph. */
export const isNamed = (reading: PlanReading, p: ReadParagraph): boolean =>
  isNamedIn(reading.judgement.stems, reading, p)

/** Whether some words name a paragraph: by its own terms, by its factor, by what either is also called. */
export function isNamedIn(words: Stems, { shortForms, map }: PlanReading, { paragraph, name }: ReadParagraph): boolean {
  const { statedFactor, statedTerms } = map.question
  const stated = paragraph.factor !== null && paragraph.factor === statedFactor ? statedTerms : []
  const terms = [...paragraph.terms, name, ...stated].filter((term) => term !== '')
  return namesOneOf(words, withShortForms(terms, shortForms()))
}
