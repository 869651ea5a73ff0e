import { defineCheck } from '../check'
import { quoteClaim } from '../wording'

export const floatingCard = defineCheck({
  id: 'E2',
  slug: 'floating-card',
  skill: 'Evidence',
  severity: 'improve',
  look: ({ placed, outOf }) =>
    placed
      .filter(({ id, claim }) => (claim.role === 'evidence' || claim.role === 'explanation') && outOf(id).length === 0)
      .map((c) => ({
        say: 'loose',
        fill: { card: quoteClaim(c) },
        nodes: [c.id],
        place: { at: 'claim', id: c.id, open: 'link' },
      })),
})
