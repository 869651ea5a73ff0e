import { defineCheck } from '../check'
import type { PlanReading, ReadParagraph } from '../read-plan'
import { list, quote, wordParagraph } from '../wording'
import { readWords } from '../words/read-words'
import { contentStems, stemsOf } from '../words/terms'

export const questionWordsMissing = defineCheck({
  id: 'F3',
  slug: 'question-words-missing',
  skill: 'Answering the question',
  severity: 'improve',
  look: (reading) => {
    const { outcomeTerms } = reading.map.question
    const wanted = wantedStems(reading)
    if (wanted.size === 0) return []
    const outcome = list(
      outcomeTerms.slice(0, 3).map((term) => `“${term}”`),
      'or',
    )
    return reading.paragraphs
      .filter((p) => ![...stemsOf(readWords(endsOf(p)))].some((stem) => wanted.has(stem)))
      .map((p) => ({
        ...(p.paragraph.point.trim() === ''
          ? { say: 'blank', fill: { paragraph: wordParagraph(p), outcome } }
          : { say: 'point', fill: { point: quote(p.paragraph.point), outcome } }),
        nodes: [p.id],
        place: { at: 'paragraph', id: p.id, open: 'point' },
      }))
  },
})

/** What a paragraph begins and ends with. */
const endsOf = ({ paragraph }: ReadParagraph) => `${paragraph.point}\n${paragraph.linkBack}`

/** The stems of what the question asks about, and those that may stand for them. */
function wantedStems({ map, lists }: PlanReading): Set<string> {
  const own = contentStems(map.question.outcomeTerms.flatMap(readWords), lists.stopWords)
  return new Set([...own].flatMap((stem) => [stem, ...(lists.synonyms.get(stem) ?? [])]))
}
