import type { Dismissal } from '../map/argument-map'
import { dismissalKey } from '../map/dismissal-key'
import type { Finding } from './finding'

/** What makes two findings the same one, from one run to the next: the check and the nodes it is about. */
export const findingKey = (finding: Finding): string => dismissalKey(finding)

/** The findings that were not set aside. One comes back when the nodes it is about are others than they were. */
export function openFindings(findings: Finding[], dismissals: Dismissal[]): Finding[] {
  const aside = new Set(dismissals.map(dismissalKey))
  return findings.filter((finding) => !aside.has(findingKey(finding)))
}

/** More at once would be a list to despair of. */
const SHOWN_AT_ONCE = 3

/** The few that are shown, one of a check: a second of the same kind waits until the first is put right or set aside. */
export const showAtMost = (findings: Finding[], most: number = SHOWN_AT_ONCE): Finding[] =>
  findings.filter(({ check }, i) => findings.findIndex((f) => f.check === check) === i).slice(0, most)

/** All of them, those that are shown first. */
export function shownFirst(findings: Finding[]): Finding[] {
  const shown = showAtMost(findings)
  return [...shown, ...findings.filter((finding) => !shown.includes(finding))]
}
