import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { branchesOf, factorName, flatten, paragraphsInOrder } from '@/lib/domain/map/read-map'
import type { RelationKind } from '@/lib/domain/map/relation-kind'

/** A statement of a map that is written for another program. `factor`: its name, '' where it has none. */
export type MapStatement = { id: string; text: string; factor: string }
export type MapBearing = { from: string; to: string; kind: Exclude<RelationKind, 'links' | 'exemplifies'> }
export type MapArguments = { statements: MapStatement[]; bearings: MapBearing[] }

/** The id of the question among the statements. */
const QUESTION_ID = 'question'

/**
 * What is argued on a map: the question, the point of each paragraph, and the claims in it. A claim that hangs under
 * nothing supports its point, and a paragraph without a side the answer. An example is a support; a link carries no
 * argument.
 */
export function argumentsOfMap(map: ArgumentMap): MapArguments {
  const paragraphs = paragraphsInOrder(map)
  const branches = branchesOf(map)
  const statements: MapStatement[] = [{ id: QUESTION_ID, text: map.question.text || map.title, factor: '' }]
  const home = new Map<string, string>()
  for (const { id, point, factor } of paragraphs) {
    const name = factorName(map, factor)
    statements.push({ id, text: point || name, factor: name })
    for (const { claim } of flatten(branches.get(id) ?? [])) {
      statements.push({ id: claim.id, text: claim.text, factor: factorName(map, claim.factor) })
      home.set(claim.id, id)
    }
  }
  return { statements, bearings: bearingsOf(map, statements, home) }
}

function bearingsOf(
  { relations }: ArgumentMap,
  statements: MapStatement[],
  home: ReadonlyMap<string, string>,
): MapBearing[] {
  const known = new Set(statements.map(({ id }) => id))
  const said = relations.flatMap(({ from, to, kind }): MapBearing[] => {
    const end = to === ANSWER ? QUESTION_ID : to
    if (kind === 'links' || !known.has(from) || !known.has(end)) return []
    return [{ from, to: end, kind: kind === 'exemplifies' ? 'supports' : kind }]
  })
  const bears = new Set(said.map(({ from }) => from))
  const silent = statements.filter(({ id }) => id !== QUESTION_ID && !bears.has(id))
  return [
    ...said,
    ...silent.map(({ id }): MapBearing => ({ from: id, to: home.get(id) ?? QUESTION_ID, kind: 'supports' })),
  ]
}
