import { defineCheck } from '../check'
import { rankWeights } from '../rank-weights'
import { isStatement } from '../statement'
import { wordFactor, wordParagraph } from '../wording'
import { holdsPhrase } from '../words/phrase'
import { readWords } from '../words/read-words'

export const weightWithoutReason = defineCheck({
  id: 'W2',
  slug: 'weight-without-reason',
  skill: 'Weighing factors',
  severity: 'improve',
  look: ({ paragraphs, outOf, lists }) => {
    const { top, ranked } = rankWeights(paragraphs)
    if (!top || isStatement(top.paragraph.weightReason)) return []
    const saidSo = holdsPhrase(readWords(top.paragraph.linkBack), lists.outweighing)
    const outweighs = [top.id, ...top.claims.map((c) => c.id)].some((id) =>
      outOf(id).some((r) => holdsPhrase(readWords(r.label), lists.outweighing)),
    )
    if (saidSo || outweighs) return []
    return [
      {
        say: 'bare',
        fill: { paragraph: wordParagraph(top), second: wordFactor(ranked[1]!) },
        nodes: [top.id],
        place: { at: 'paragraph', id: top.id, open: 'reason' },
      },
    ]
  },
})
