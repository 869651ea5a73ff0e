import { hasKin } from '../../shared/stem'
import { listed } from '../../shared/words'
import { defineCheck } from '../check'
import { concedes } from '../concedes'
import type { ReadParagraph } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { quote, wordParagraph } from '../wording'
import { readWords } from '../words/read-words'
import { contentStems, stemsOf } from '../words/terms'

export const questionWordsMissing = defineCheck({
  id: 'F3',
  slug: 'question-words-missing',
  skill: 'Answering the question',
  severity: 'polish',
  look: (reading) => {
    const { outcomeTerms } = reading.map.question
    const wanted = [...wantedStems(reading)]
    if (wanted.length === 0) return []
    const outcome = listed(
      outcomeTerms.slice(0, 3).map((term) => `“${term}”`),
      'or',
    )
    return reading.filled
      .filter((p) => {
        const said = stemsOf(wordsOf(p))
        return !wanted.some((stem) => hasKin(said, stem)) && !concedes(p, reading)
      })
      .slice(0, 1)
      .map((p) => ({
        ...(p.paragraph.point.trim() === ''
          ? { say: 'blank', fill: { paragraph: wordParagraph(p), outcome } }
          : { say: 'point', fill: { point: quote(p.paragraph.point), outcome } }),
        nodes: [p.id],
        place: { at: 'paragraph', id: p.id, open: 'point' },
      }))
  },
})

/** What a paragraph begins and ends with, and what its cards say. */
const wordsOf = ({ paragraph, claims }: ReadParagraph) => [
  ...readWords(`${paragraph.point}\n${paragraph.linkBack}`),
  ...claims.flatMap((c) => c.words()),
]

/** The stems of what the question asks about, and those that may stand for them. */
function wantedStems({ map, lists }: PlanReading): Set<string> {
  const own = contentStems(map.question.outcomeTerms.flatMap(readWords), lists.stopWords)
  return new Set([...own].flatMap((stem) => [stem, ...(lists.synonyms.get(stem) ?? [])]))
}
