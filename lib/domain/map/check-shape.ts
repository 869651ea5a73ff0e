import { ok, type Result, refuse } from '../shared/result'
import { closesCircle } from './apply-change'
import { ANSWER, type ArgumentMap } from './argument-map'
import { TABLES } from './change'
import { isSupporting } from './relation-kind'

/** The map if its records fit together: what a command can never break, a file may. Refusals name the record. */
export function checkShape(map: ArgumentMap): Result<ArgumentMap> {
  for (const table of TABLES) {
    const seen = new Set<string>()
    for (const { id } of map[table]) {
      if (seen.has(id)) return refuse('same-id', `Two of the ${table} have the id “${id}”.`)
      seen.add(id)
    }
  }
  const paragraphs = new Set(map.paragraphs.map((p) => p.id))
  const claims = new Set(map.claims.map((c) => c.id))
  for (const id of claims)
    if (paragraphs.has(id)) return refuse('same-id', `A claim and a paragraph have the id “${id}”.`)
  if (claims.has(ANSWER) || paragraphs.has(ANSWER))
    return refuse('same-id', `The id “${ANSWER}” stands for the answer and cannot name a claim or a paragraph.`)
  for (const claim of map.claims) {
    if (claim.paragraph !== null && !paragraphs.has(claim.paragraph)) {
      return refuse(
        'not-there',
        `The claim “${claim.id}” is in the paragraph “${claim.paragraph}”, which is not in the map.`,
      )
    }
  }
  for (const [i, relation] of map.relations.entries()) {
    for (const end of [relation.from, relation.to]) {
      const there = claims.has(end) || paragraphs.has(end) || (end === ANSWER && end === relation.to)
      if (!there)
        return refuse('not-there', `The relation “${relation.id}” points at “${end}”, which is not in the map.`)
    }
    if (relation.from === relation.to)
      return refuse('relation-to-itself', `The relation “${relation.id}” goes from “${relation.from}” to itself.`)
    if (isSupporting(relation.kind) && closesCircle(map.relations.slice(0, i), relation)) {
      return refuse(
        'circle',
        `The relation “${relation.id}” closes a circle: “${relation.from}” would support itself through “${relation.to}”.`,
      )
    }
  }
  const { from, to } = map.question
  if (from !== null && to !== null && from > to)
    return refuse('years', `The question cannot begin in ${from} and end in ${to}.`)
  return ok(map)
}
