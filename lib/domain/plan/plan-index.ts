import { ANSWER, type ArgumentMap, type Paragraph, type Relation } from '../map/argument-map'
import { type Branch, branchesOf, flatten, paragraphsInOrder, towardsAnswer } from '../map/read-map'
import type { QuestionType } from '../question/question-types'
import { asSide, wordsOf } from '../question/question-words'

/** What every line of a plan asks of its map, read once. The order of the map's records makes no difference to it. */
export type PlanIndex = {
  map: ArgumentMap
  /** The words of its question. */
  words: QuestionType
  paragraphs: Paragraph[]
  /** The claims of each paragraph as trees in reading order. */
  branches: Map<string, Branch[]>
  /** “2” for a paragraph, “2.3” for a claim: everything that has a place in the plan. */
  numbers: Map<string, string>
  /** The paragraph that a node is or is in. */
  paragraphOf: Map<string, string>
  /** Relations between nodes of the plan, or from one to the answer, by the node at each end. */
  from: Map<string, Relation[]>
  into: Map<string, Relation[]>
  /** Paragraphs' relations to the answer, by paragraph. */
  towards: Map<string, Relation>
  /** Ids of the relations that a place says already: an indent, a claim in its paragraph, a paragraph's side. */
  placed: Set<string>
}

export function indexPlan(map: ArgumentMap): PlanIndex {
  const paragraphs = paragraphsInOrder(map)
  const branches = branchesOf(map)
  const numbers = new Map<string, string>()
  const paragraphOf = new Map<string, string>()
  const towards = new Map<string, Relation>()
  const placed = new Set<string>()
  for (const [i, { id }] of paragraphs.entries()) {
    numbers.set(id, String(i + 1))
    paragraphOf.set(id, id)
    const side = towardsAnswer(map, id)
    if (side && asSide(side.kind) !== null) {
      towards.set(id, side)
      placed.add(side.id)
    }
    for (const { claim, number, by } of flatten(branches.get(id) ?? [])) {
      numbers.set(claim.id, number)
      paragraphOf.set(claim.id, id)
      if (by) placed.add(by.id)
    }
  }
  const relations = map.relations
    .filter(({ from, to }) => numbers.has(from) && (to === ANSWER || numbers.has(to)))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, from, to, kind } of relations)
    if (kind === 'supports' && from !== to && paragraphOf.get(from) === to) placed.add(id)
  return {
    map,
    words: wordsOf(map),
    paragraphs,
    branches,
    numbers,
    paragraphOf,
    from: groupBy('from', relations),
    into: groupBy('to', relations),
    towards,
    placed,
  }
}

function groupBy(end: 'from' | 'to', relations: Relation[]): Map<string, Relation[]> {
  const groups = new Map<string, Relation[]>()
  for (const relation of relations) groups.set(relation[end], [...(groups.get(relation[end]) ?? []), relation])
  return groups
}

/** Where a node stands in the plan, in words: “3.1”, “paragraph 3”, “the answer”. */
export function placeWords({ numbers }: PlanIndex, id: string): string {
  if (id === ANSWER) return 'the answer'
  const number = numbers.get(id) ?? ''
  return number.includes('.') ? number : `paragraph ${number}`
}

/** The kind of node that a gap's place names. */
export const kindOf = ({ paragraphOf }: PlanIndex, id: string): 'claim' | 'paragraph' =>
  paragraphOf.get(id) === id ? 'paragraph' : 'claim'
