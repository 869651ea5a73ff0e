import type { Role } from '../../shared/role'
import { defineCheck } from '../check'
import type { ReadParagraph } from '../read-plan'
import { countEvidence, wordParagraph } from '../wording'

/** Fewer facts or dates are no story yet. */
const LEAST = 3

export const storyNotArgument = defineCheck({
  id: 'A4',
  slug: 'story-not-argument',
  skill: 'Analysis, not narrative',
  severity: 'improve',
  look: ({ paragraphs }) =>
    paragraphs
      .filter((p) => isAllFacts(p) || isByDate(p))
      .map((p) => {
        const last = p.claims.findLast((c) => c.claim.role === 'evidence') ?? p.claims.at(-1)!
        return {
          ...(isAllFacts(p)
            ? { say: 'facts', fill: { paragraph: wordParagraph(p), evidence: countEvidence(p.evidence) } }
            : { say: 'dates', fill: { paragraph: wordParagraph(p) } }),
          nodes: [p.id],
          place: { at: 'claim', id: last.id, open: 'new-explanation' },
        }
      }),
})

function isAllFacts(p: ReadParagraph): boolean {
  const arguing = countRole(p, 'claim') + countRole(p, 'judgement') + countRole(p, 'explanation')
  return p.evidence >= LEAST && p.evidence > 3 * arguing
}

function isByDate(p: ReadParagraph): boolean {
  const dates = p.claims.flatMap((c) => (c.years().length > 0 ? [Math.min(...c.years().map((y) => y.from))] : []))
  const rising = dates.every((date, i) => i === 0 || date > dates[i - 1]!)
  return dates.length >= LEAST && rising && countRole(p, 'explanation') === 0
}

const countRole = ({ claims }: ReadParagraph, role: Role) => claims.filter((c) => c.claim.role === role).length
