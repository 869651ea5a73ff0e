import type { ReadParagraph } from './read-paragraphs'
import type { PlanReading } from './read-plan'
import { holdsPhrase } from './words/phrase'
import { readWords } from './words/read-words'

/** Whether a paragraph's own link back grants its point and goes on: “… but it only came at the end”. */
export const concedes = ({ paragraph }: ReadParagraph, { lists }: Pick<PlanReading, 'lists'>): boolean =>
  holdsPhrase(readWords(paragraph.linkBack), lists.conceding)
