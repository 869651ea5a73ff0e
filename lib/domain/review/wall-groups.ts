import { CHECK_IDS, type CheckId, SEVERITIES, type Severity } from '../plan/finding'
import type { CriteriaRow } from './criteria-row'

/** What the maps of a group share: their first finding, or that nothing was found, or that they are not handed in. */
export type WallGroup<Row> =
  | { kind: 'finding'; check: CheckId; severity: Severity; rows: Row[] }
  | { kind: 'nothing' | 'not-in'; rows: Row[] }

type Grouped = Pick<CriteriaRow, 'seat' | 'handedIn'> & {
  findings: Pick<CriteriaRow['findings'][number], 'check' | 'severity'>[]
}

/**
 * The wall: every pupil in exactly one group, pupils of a group in register order. The largest group of a finding comes
 * first, of two alike the one whose check is named first; then those where nothing was found, then those not handed in.
 * Size says where one comment reaches most maps; nothing says which map is better.
 */
export function wallGroups<Row extends Grouped>(rows: Row[]): WallGroup<Row>[] {
  const register = [...rows].sort((a, b) => a.seat.number - b.seat.number)
  const byCheck = new Map<CheckId, Row[]>()
  const nothing: Row[] = []
  const notIn: Row[] = []
  for (const row of register) {
    const first = row.findings[0]
    if (!row.handedIn) notIn.push(row)
    else if (first) byCheck.set(first.check, [...(byCheck.get(first.check) ?? []), row])
    else nothing.push(row)
  }
  const found = [...byCheck].sort(
    ([a, as], [b, bs]) => bs.length - as.length || CHECK_IDS.indexOf(a) - CHECK_IDS.indexOf(b),
  )
  return [
    ...found.map(([check, of]) => ({ kind: 'finding' as const, check, severity: gravest(of), rows: of })),
    ...(nothing.length > 0 ? [{ kind: 'nothing' as const, rows: nothing }] : []),
    ...(notIn.length > 0 ? [{ kind: 'not-in' as const, rows: notIn }] : []),
  ]
}

/** A check may matter more in one map than in another; the group says the most. */
const gravest = (rows: Grouped[]): Severity => SEVERITIES.find((s) => rows.some((r) => r.findings[0]!.severity === s))!
