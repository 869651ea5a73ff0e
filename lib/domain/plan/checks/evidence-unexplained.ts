import { isSupporting } from '../../map/relation-kind'
import { defineCheck } from '../check'
import type { PlacedClaim } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { isStatement } from '../statement'
import { quoteClaim } from '../wording'

export const evidenceUnexplained = defineCheck({
  id: 'E4',
  slug: 'evidence-unexplained',
  skill: 'Explaining evidence',
  severity: 'improve',
  look: (reading) =>
    provenClaims(reading)
      .filter(
        ({ evidence, claim, label }) =>
          !isStatement(label) && !isExplained(reading, evidence.id) && !isExplained(reading, claim.id),
      )
      .map(({ evidence, claim }) => ({
        say: 'bare',
        fill: { card: quoteClaim(evidence), claim: quoteClaim(claim) },
        nodes: [claim.id, evidence.id],
        place: { at: 'claim', id: evidence.id, open: 'new-explanation' },
      })),
})

type Proof = { evidence: PlacedClaim; claim: PlacedClaim; label: string }

/** Every claim with the evidence that is attached to it. */
function provenClaims({ placed, outOf, placedClaim }: PlanReading): Proof[] {
  return placed
    .filter(({ claim }) => claim.role === 'evidence')
    .flatMap((evidence) =>
      outOf(evidence.id).flatMap(({ to, kind, label }) => {
        const claim = placedClaim(to)
        const asserts = claim?.claim.role === 'claim' || claim?.claim.role === 'judgement'
        return claim && asserts && isSupporting(kind) ? [{ evidence, claim, label }] : []
      }),
    )
}

const isExplained = ({ into, roleOf, beneath }: PlanReading, id: string) =>
  into(id).some((r) => roleOf(r.from) === 'explanation') || beneath(id).some((c) => c.claim.role === 'explanation')
