import { defineCheck } from '../check'
import { quoteClaim } from '../wording'
import { holdsDigit, holdsQuotation, properNames } from '../words/proper-names'

export const evidenceNotSpecific = defineCheck({
  id: 'E3',
  slug: 'evidence-not-specific',
  skill: 'Precise knowledge',
  severity: 'improve',
  look: ({ placed, lists }) =>
    placed
      .filter(
        ({ claim, words }) =>
          claim.role === 'evidence' &&
          !holdsDigit(claim.text) &&
          !holdsQuotation(claim.text) &&
          properNames(words(), lists.notNames).length === 0,
      )
      .map((c) => ({
        say: 'general',
        fill: { card: quoteClaim(c) },
        nodes: [c.id],
        place: { at: 'claim', id: c.id, open: 'text' },
      })),
})
