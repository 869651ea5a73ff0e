import { defineCheck } from '../check'
import { rankWeights, weightOf } from '../rank-weights'
import type { ReadParagraph } from '../read-paragraphs'
import { isNamed } from '../stated'
import { wordFactor } from '../wording'

/** Points of 100 that are too few to see on the scales. */
const NEAR = 5

export const nearTie = defineCheck({
  id: 'W4',
  slug: 'near-tie',
  skill: 'Weighing factors',
  severity: 'polish',
  look: (reading) => {
    const { paragraphs } = reading
    const { ranked } = rankWeights(paragraphs)
    const [a, b] = ranked
    if (!a || !b || weightOf(a) - weightOf(b) > NEAR || weightOf(a) === weightOf(ranked.at(-1)!)) return []
    // Two of a side tip no balance.
    if (!areApart(a, b) || [a, b].every((p) => isNamed(reading, p))) return []
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

const areApart = (a: ReadParagraph, b: ReadParagraph): boolean =>
  a.side !== null && b.side !== null && (a.side === 'supports') !== (b.side === 'supports')
