import type { Role } from '../../shared/role'
import { defineCheck } from '../check'
import { asserts, type PlacedClaim, type ReadParagraph } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { isStatement } from '../statement'
import { countEvidence, wordParagraph } from '../wording'
import { readDay } from '../words/read-day'

/** Fewer facts or dates are no story yet. */
const LEAST = 3

export const storyNotArgument = defineCheck({
  id: 'A4',
  slug: 'story-not-argument',
  skill: 'Analysis, not narrative',
  severity: 'fix',
  look: (reading) =>
    reading.paragraphs
      .filter((p) => isAllFacts(p, reading) || isByDate(p, reading))
      .map((p) => {
        const last = p.claims.findLast((c) => c.claim.role === 'evidence') ?? p.claims.at(-1)!
        return {
          ...(isAllFacts(p, reading)
            ? { say: 'facts', fill: { paragraph: wordParagraph(p), evidence: countEvidence(p.evidence) } }
            : { say: 'dates', fill: { paragraph: wordParagraph(p) } }),
          nodes: [p.id],
          place: { at: 'claim', id: last.id, open: 'new-explanation' },
        }
      }),
})

function isAllFacts(p: ReadParagraph, reading: PlanReading): boolean {
  const arguing = countRole(p, 'claim') + countRole(p, 'judgement') + countRole(p, 'explanation')
  return p.evidence >= LEAST && p.evidence > 3 * (arguing + p.claims.filter((c) => isWorded(c, reading)).length)
}

/** Dated cards in order, with nothing that argues: no claim over them, no explanation beside them, no words on a link. */
function isByDate(p: ReadParagraph, reading: PlanReading): boolean {
  const argues = p.claims.some((c) => c.claim.role === 'explanation' || isWorded(c, reading) || isClaim(c))
  if (argues) return false
  const years = p.claims.flatMap((c) => (c.years().length > 0 ? [Math.min(...c.years().map((y) => y.from))] : []))
  const days = p.claims.flatMap((c) => readDay(c.claim.text) ?? [])
  return isRising(years) || isRising(days)
}

const isClaim = (card: PlacedClaim) => asserts(card) && card.years().length === 0 && readDay(card.claim.text) === null

const isRising = (dates: number[]) => dates.length >= LEAST && dates.every((date, i) => i === 0 || date > dates[i - 1]!)

/** Whether a card's link says why. */
const isWorded = ({ id }: PlacedClaim, { outOf }: PlanReading) => outOf(id).some((r) => isStatement(r.label))

const countRole = ({ claims }: ReadParagraph, role: Role) => claims.filter((c) => c.claim.role === role).length
