import type { PlanReading, ReadParagraph } from './read-plan'

/** The paragraphs on the factor that the question names. */
export const statedParagraphs = ({ paragraphs, map }: PlanReading): ReadParagraph[] =>
  map.question.statedFactor === null ? [] : paragraphs.filter((p) => p.paragraph.factor === map.question.statedFactor)

/** The words by which a judgement may name a paragraph: its own terms, or its factor's name. */
export const termsOf = ({ paragraph, name }: ReadParagraph): string[] => [...paragraph.terms, name]
