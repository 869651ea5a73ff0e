import type { ArgumentMap, Claim, Relation } from '../argument-map'
import type { RecordEdit } from '../change'
import { remove, update } from '../edits'
import { findClaim } from '../read-map'
import { isSupporting } from '../relation-kind'

/** The edits that take a claim out of the argument, into the tray: its relations go. */
export function leaveParagraph(map: ArgumentMap, claim: Claim): RecordEdit[] {
  const relations = map.relations.filter((r) => r.from === claim.id || r.to === claim.id)
  return [
    ...relations.map((r) => remove('relations', r)),
    ...update('claims', claim, { paragraph: null, position: null }),
  ]
}

/** The relations that say where a claim stands: to its paragraph, or to the claim it hangs under there. */
export function tiesOf(map: ArgumentMap, claim: Claim): Relation[] {
  if (claim.paragraph === null) return []
  return map.relations.filter(
    (r) =>
      r.from === claim.id &&
      (r.to === claim.paragraph || (isSupporting(r.kind) && findClaim(map, r.to)?.paragraph === claim.paragraph)),
  )
}
