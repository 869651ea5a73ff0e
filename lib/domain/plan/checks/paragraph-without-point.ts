import { defineCheck } from '../check'
import { isStatement } from '../statement'
import { wordParagraph } from '../wording'

export const paragraphWithoutPoint = defineCheck({
  id: 'A1',
  slug: 'paragraph-without-point',
  skill: 'Analysis: making a point',
  severity: 'fix',
  look: ({ paragraphs }) =>
    paragraphs
      .filter(({ paragraph }) => !isStatement(paragraph.point))
      .map((p) => ({
        say: p.claims.length > 0 ? 'cards' : 'empty',
        fill: { paragraph: wordParagraph(p) },
        nodes: [p.id],
        place: { at: 'paragraph', id: p.id, open: 'point' },
      })),
})
