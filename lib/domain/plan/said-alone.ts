import { ANSWER } from '../map/argument-map'
import type { CheckId, Finding } from './finding'
import type { PlanReading } from './read-plan'

/** One finding that cures another of the same paragraph, or of the whole plan. A check stands for all its messages. */
type Cure = { by: CheckId | `${CheckId}:${string}`; also: CheckId; in: 'paragraph' | 'plan' }

const CURES: Cure[] = [
  { by: 'E1:whole', also: 'C1', in: 'paragraph' },
  { by: 'E1:whole', also: 'W3', in: 'paragraph' },
  { by: 'E1:whole', also: 'F2', in: 'paragraph' },
  { by: 'W3', also: 'F2', in: 'paragraph' },
  { by: 'C1', also: 'W1', in: 'paragraph' },
  { by: 'A1', also: 'E2', in: 'paragraph' },
  { by: 'A1', also: 'F3', in: 'paragraph' },
  { by: 'B5', also: 'B2', in: 'plan' },
  { by: 'F1:outcome', also: 'B1', in: 'plan' },
]

type Places = Pick<PlanReading, 'paragraphOf'>

/**
 * The findings, in order, of which each says something of its own: of a check one for a paragraph, and none that an
 * other one cures along with itself.
 */
export const saidAlone = (findings: Finding[], places: Places): Finding[] =>
  CURES.reduce(
    (left, cure) => left.filter((finding) => finding.check !== cure.also || !isCured(finding, cure, left, places)),
    oneAParagraph(findings, places),
  )

function isCured(finding: Finding, cure: Cure, findings: Finding[], places: Places): boolean {
  const by = findings.filter((f) => f.check === cure.by || `${f.check}:${f.say}` === cure.by)
  if (cure.in === 'plan') return by.length > 0
  const cured = new Set(by.flatMap((f) => spots(f, places)))
  return spots(finding, places).every((spot) => cured.has(spot))
}

function oneAParagraph(findings: Finding[], places: Places): Finding[] {
  const taken = new Set<string>()
  return findings.filter((finding) => {
    const keys = spots(finding, places).map((spot) => `${finding.check} ${spot}`)
    if (keys.some((key) => taken.has(key))) return false
    for (const key of keys) taken.add(key)
    return true
  })
}

/** The paragraphs that a finding is about; of one about none, the answer. */
function spots({ nodes }: Finding, { paragraphOf }: Places): string[] {
  const paragraphs = [...new Set(nodes.flatMap((id) => paragraphOf(id)?.id ?? []))]
  return paragraphs.length > 0 ? paragraphs : [ANSWER]
}
