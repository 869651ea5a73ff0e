import { defineCheck } from '../check'
import { asserts } from '../read-paragraphs'
import { quoteClaim } from '../wording'

export const floatingCard = defineCheck({
  id: 'E2',
  slug: 'floating-card',
  skill: 'Evidence',
  severity: 'improve',
  look: ({ placed, outOf }) =>
    placed
      // Beneath a claim it is read as that claim's; without a claim there is nothing to attach it to.
      .filter((c) => !asserts(c) && c.above === null && outOf(c.id).length === 0 && c.paragraph.claims.some(asserts))
      .map((c) => ({
        say: 'loose',
        fill: { card: quoteClaim(c) },
        nodes: [c.id],
        place: { at: 'claim', id: c.id, open: 'link' },
      })),
})
