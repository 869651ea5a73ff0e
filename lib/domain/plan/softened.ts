import type { Finding } from './finding'
import type { PlanReading } from './read-plan'

/** What is found where something is still empty. */
const STILL_EMPTY = ['F1:some', 'F1:none', 'F1:outcome', 'B1:unsaid', 'B2:few', 'A1:cards', 'W1:unset', 'J1:both']

/**
 * Until a student has begun to judge, what is still empty is work to come, not a fault to be put right: it would be
 * better done, and no more is said.
 */
export function softened(findings: Finding[], { begun }: Pick<PlanReading, 'begun'>): Finding[] {
  if (begun) return findings
  return findings.map((finding) =>
    finding.severity === 'fix' && STILL_EMPTY.includes(`${finding.check}:${finding.say}`)
      ? { ...finding, severity: 'improve' }
      : finding,
  )
}
