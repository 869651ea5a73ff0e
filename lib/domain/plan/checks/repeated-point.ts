import { defineCheck } from '../check'
import { findRepeats } from '../find-repeats'
import { quoteClaim } from '../wording'

export const repeatedPoint = defineCheck({
  id: 'A6',
  slug: 'repeated-point',
  skill: 'Selecting knowledge',
  severity: 'improve',
  look: ({ placed }) =>
    findRepeats(placed.map((c) => c.content())).map(([a, b]) => ({
      say: 'twice',
      fill: { a: quoteClaim(placed[a]!), b: quoteClaim(placed[b]!) },
      nodes: [placed[a]!.id, placed[b]!.id],
      place: { at: 'claim', id: placed[b]!.id, open: 'menu' },
    })),
})
