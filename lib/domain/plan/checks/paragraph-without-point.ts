import { defineCheck } from '../check'
import { isStatement } from '../statement'
import { quote, wordParagraph } from '../wording'
import { countWords } from '../words/read-words'

/** So many words may be a short sentence. */
const NEARLY = 3

export const paragraphWithoutPoint = defineCheck({
  id: 'A1',
  slug: 'paragraph-without-point',
  skill: 'Analysis: making a point',
  severity: 'fix',
  look: ({ filled }) =>
    filled
      .filter(({ paragraph }) => !isStatement(paragraph.point))
      .map((p) => {
        const at = { nodes: [p.id], place: { at: 'paragraph', id: p.id, open: 'point' } as const }
        const { point } = p.paragraph
        if (point.trim() === '') return { say: 'cards', fill: { paragraph: wordParagraph(p) }, ...at }
        const severity = countWords(point) >= NEARLY ? 'improve' : 'fix'
        return { say: 'short', severity, fill: { paragraph: wordParagraph(p), point: quote(point) }, ...at }
      }),
})
