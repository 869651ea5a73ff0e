import { defineCheck } from '../check'
import { rankWeights } from '../rank-weights'

export const factorsInSilos = defineCheck({
  id: 'A3',
  slug: 'factors-in-silos',
  skill: 'Analysis: links between factors',
  severity: 'improve',
  look: ({ filled, relations, paragraphOf, type }) => {
    const linked = relations.some((r) => {
      const from = paragraphOf(r.from)
      const to = paragraphOf(r.to)
      return r.kind === 'links' && from && to && from !== to
    })
    const [first, second] = filled
    if (!first || !second || linked) return []
    return [
      {
        say: 'silos',
        fill: { many: type.paragraph.many },
        nodes: filled.map((p) => p.id),
        place: { at: 'paragraph', id: (rankWeights(filled).top ?? first).id, open: 'link' },
      },
    ]
  },
})
