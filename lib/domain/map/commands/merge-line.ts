import type { ArgumentMap, Claim, Relation } from '../argument-map'
import type { RecordEdit } from '../change'
import { add, remove, update } from '../edits'
import { inTray } from '../read-map'

/**
 * The edits that make one claim of a line from memory and the deck's claim that it says. The deck's claim stays, with
 * its note and its box, and takes the place that the line had on the map. Where both have a place neither moves: the
 * line is kept beside it, or goes.
 */
export function mergeLine(map: ArgumentMap, line: Claim, claim: Claim, keep: 'line' | 'deck'): RecordEdit[] {
  const placed = !inTray(line)
  const both = placed && !inTray(claim)
  if (both && keep === 'line') return update('claims', line, { fromMemory: 'kept' })
  const words = wordsOf(line, claim, keep)
  const { paragraph, order, position, role, factor } = line
  const place = placed && !both ? { paragraph, order, position, role, factor, weight: line.weight ?? claim.weight } : {}
  const ties = map.relations.filter((r) => r.from === line.id || r.to === line.id)
  return [
    ...ties.map((r) => remove('relations', r)),
    ...update('claims', claim, { ...words, ...place }),
    remove('claims', line),
    ...(both ? [] : tiedTo(map, claim, line, ties)).map((r) => add('relations', r)),
  ]
}

function wordsOf(line: Claim, claim: Claim, keep: 'line' | 'deck'): Partial<Claim> {
  const deckText = claim.deckText ?? claim.text
  if (keep === 'deck') return { text: deckText, deckText: null }
  return line.text === deckText ? { deckText: null } : { text: line.text, deckText }
}

/** The line's relations, from or to the claim instead, but for those that it has already or that would lead to itself. */
function tiedTo(map: ArgumentMap, claim: Claim, line: Claim, ties: Relation[]): Relation[] {
  const end = (id: string) => (id === line.id ? claim.id : id)
  const has = (r: Relation) => map.relations.some((o) => o.from === r.from && o.to === r.to && o.kind === r.kind)
  return ties.map((r) => ({ ...r, from: end(r.from), to: end(r.to) })).filter((r) => r.from !== r.to && !has(r))
}
