import { defineCheck } from '../check'
import { rankWeights } from '../rank-weights'

/** How far a plan may go over the time: minutes a paragraph are a rule of thumb. */
const LEEWAY = 1.1

export const planTooBig = defineCheck({
  id: 'B3',
  slug: 'plan-too-big',
  skill: 'Planning for the time',
  severity: 'improve',
  look: ({ paragraphs, preset }) => {
    const need = paragraphs.length * preset.paragraph + preset.ends
    if (need <= preset.write * LEEWAY + 1e-9) return []
    const lightest = rankWeights(paragraphs).weighed.at(-1) ?? paragraphs.at(-1)
    return lightest
      ? [
          {
            say: 'big',
            fill: { need: `${Math.round(need)}`, have: `${Math.round(preset.write)}` },
            nodes: paragraphs.map((p) => p.id),
            place: { at: 'paragraph', id: lightest.id, open: 'menu' },
          },
        ]
      : []
  },
})
