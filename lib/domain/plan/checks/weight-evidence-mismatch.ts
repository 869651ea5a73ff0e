import { defineCheck } from '../check'
import { placeForEvidence } from '../fix-places'
import { median, rankWeights } from '../rank-weights'
import { countEvidence, wordParagraph } from '../wording'

export const weightEvidenceMismatch = defineCheck({
  id: 'W3',
  slug: 'weight-evidence-mismatch',
  skill: 'Backing the weights',
  severity: 'improve',
  look: ({ filled }) => {
    const { top } = rankWeights(filled)
    const usual = median(filled.filter((p) => p !== top).map((p) => p.evidence))
    if (!top || usual === null || top.evidence >= usual) return []
    return [
      {
        say: 'light',
        fill: { paragraph: wordParagraph(top), evidence: countEvidence(top.evidence) },
        nodes: [top.id],
        place: placeForEvidence(top),
      },
    ]
  },
})
