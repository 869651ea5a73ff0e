import { defineCheck } from '../check'
import { quoteClaim } from '../wording'

export const claimWithoutEvidence = defineCheck({
  id: 'E1',
  slug: 'claim-without-evidence',
  skill: 'Evidence',
  severity: 'fix',
  look: ({ placed, isEvidenced }) =>
    placed
      .filter(({ id, claim }) => (claim.role === 'claim' || claim.role === 'judgement') && !isEvidenced(id))
      .map((c) => ({
        say: c.claim.split ? 'split' : 'bare',
        // A fact is there; it only needs a card of its own.
        severity: c.claim.split ? 'improve' : 'fix',
        fill: { claim: quoteClaim(c) },
        nodes: [c.id],
        place: { at: 'claim', id: c.id, open: 'new-evidence' },
      })),
})
