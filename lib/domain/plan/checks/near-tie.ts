import { defineCheck } from '../check'
import { rankWeights, weightOf } from '../rank-weights'
import { termsOf } from '../stated'
import { wordFactor } from '../wording'
import { namesOneOf } from '../words/terms'

/** Points of 100 that are too few to see on the scales. */
const NEAR = 5

export const nearTie = defineCheck({
  id: 'W4',
  slug: 'near-tie',
  skill: 'Weighing factors',
  severity: 'polish',
  look: ({ paragraphs, judgement }) => {
    const { ranked } = rankWeights(paragraphs)
    const [a, b] = ranked
    if (!a || !b || weightOf(a) - weightOf(b) > NEAR || weightOf(a) === weightOf(ranked.at(-1)!)) return []
    if ([a, b].every((p) => namesOneOf(judgement.stems, termsOf(p)))) return []
    return [
      {
        say: 'tie',
        fill: { a: wordFactor(a), b: wordFactor(b) },
        nodes: [a.id, b.id],
        place: { at: 'judgement', open: 'text' },
      },
    ]
  },
})
