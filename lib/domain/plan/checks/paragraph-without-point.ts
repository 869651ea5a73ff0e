import { defineCheck } from '../check'
import { wordParagraph } from '../wording'
import { countWords } from '../words/read-words'

/** A point of fewer words is a heading, not a statement. */
export const LEAST_WORDS = 4

export const paragraphWithoutPoint = defineCheck({
  id: 'A1',
  slug: 'paragraph-without-point',
  skill: 'Analysis: making a point',
  severity: 'fix',
  look: ({ paragraphs }) =>
    paragraphs
      .filter(({ paragraph }) => countWords(paragraph.point) < LEAST_WORDS)
      .map((p) => ({
        say: p.claims.length > 0 ? 'cards' : 'empty',
        fill: { paragraph: wordParagraph(p) },
        nodes: [p.id],
        place: { at: 'paragraph', id: p.id, open: 'point' },
      })),
})
