import { type Finding, SEVERITIES } from './finding'
import type { PlanReading } from './read-plan'

/**
 * What is most missing comes first: what the question asks, a point and its evidence, the other side, the weights, the
 * judgement; polish comes last. A check may stand here twice, one of its messages apart.
 */
const ORDER = [
  'Q1',
  'F1',
  'E1:whole',
  'E5:wrong',
  'A1',
  'B1',
  'B5',
  'B2',
  'A4',
  'A5',
  'W1',
  'J1',
  'E1',
  'B4',
  'C1',
  'W2',
  'W3',
  'A2',
  'A3',
  'E4',
  'F2',
  'F4',
  'D1',
  'E2',
  'E5',
  'J3',
  'J5',
  'A6',
  'B3',
  'W4',
  'J2',
  'J4',
  'F3',
  'E3',
  'J6',
]
const RANK = new Map(ORDER.map((key, i) => [key, i]))

/** Findings in the order in which a student is shown them: by how much they matter, by what is most missing, by place. */
export function inOrder(findings: Finding[], { position }: Pick<PlanReading, 'position'>): Finding[] {
  const rank = ({ check, say }: Finding) => RANK.get(`${check}:${say}`) ?? RANK.get(check) ?? ORDER.length
  return findings
    .map((finding) => ({ finding, at: finding.nodes.map(position) }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        rank(a.finding) - rank(b.finding) ||
        byPlaces(a.at, b.at),
    )
    .map(({ finding }) => finding)
}

function byPlaces(a: number[], b: number[]): number {
  const differing = a.findIndex((at, i) => at !== b[i])
  return differing < 0 ? a.length - b.length : a[differing]! - (b[differing] ?? -1)
}
