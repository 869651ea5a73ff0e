import { ANSWER, type ArgumentMap, type Relation } from '../map/argument-map'
import { isShownByPlace } from '../map/link-stubs'
import { findClaim, findParagraph, nameOfParagraph } from '../map/read-map'
import { relationWords } from '../map/relation-words'
import { comparePlans } from '../plan/compare-plans'
import type { DifferenceGroup, DifferenceKind } from '../plan/difference'

/** How a node of a map differs from the same map handed in before. */
export type ChangeMark = 'added' | 'moved' | 'reworded' | 'reweighted' | 'relinked' | 'changed'

/** What is on the map before and not on this one; its words, and the paragraph under which it stood. */
type Gone = { id: string; what: string; words: string; paragraph: string | null }

/** What to draw on a map that was handed in again. `weightWas`: by paragraph, whole hundredths; null: it had none. */
export type MarkedChanges = {
  groups: DifferenceGroup[]
  marks: Map<string, ChangeMark[]>
  weightWas: Map<string, number | null>
  gone: Gone[]
}

const MARKS: Partial<Record<DifferenceKind, ChangeMark>> = {
  'claim-added': 'added',
  'paragraph-added': 'added',
  'claim-moved': 'moved',
  'paragraph-moved': 'moved',
  'claim-reworded': 'reworded',
  'claim-source': 'reworded',
  point: 'reworded',
  'link-back': 'reworded',
  change: 'reworded',
  test: 'reworded',
  judgement: 'reworded',
  weight: 'reweighted',
  'claim-weight': 'reweighted',
  'towards-answer': 'relinked',
}

/** The changes between two hand-ins as marks on the newer one. Nothing is marked where only positions differ. */
export function markChanges(then: ArgumentMap, now: ArgumentMap): MarkedChanges {
  const groups = comparePlans(then, now)
  const marks = new Map<string, ChangeMark[]>()
  for (const [id, as] of [...groups.flatMap(marksOfGroup), ...marksOfLinks(then, now)])
    if (!marks.get(id)?.includes(as)) marks.set(id, [...(marks.get(id) ?? []), as])
  const weightWas = new Map<string, number | null>()
  for (const paragraph of now.paragraphs) {
    const was = findParagraph(then, paragraph.id)
    if (was && was.weight !== paragraph.weight) weightWas.set(paragraph.id, was.weight)
  }
  return { groups, marks, weightWas, gone: goneFrom(then, now) }
}

type Mark = [id: string, as: ChangeMark]

function marksOfGroup({ part, id, state, differences }: DifferenceGroup): Mark[] {
  const isNew = part === 'paragraph' && id !== null && state === 'added'
  const marks = differences.flatMap(({ kind, node }): Mark[] => {
    const at = part === 'answer' ? ANSWER : node
    if (at === null || kind === 'claim-removed' || kind.startsWith('link-')) return []
    return [[at, MARKS[kind] ?? 'changed']]
  })
  return isNew ? [[id, 'added'], ...marks] : marks
}

function marksOfLinks(then: ArgumentMap, now: ArgumentMap): Mark[] {
  const old = new Map(then.relations.map((r) => [r.id, r]))
  return now.relations.flatMap((relation): Mark[] => {
    const was = old.get(relation.id)
    if (!was) return isDrawn(now, relation) ? [[relation.id, 'added']] : []
    return FIELDS.some((f) => (was[f] || null) !== (relation[f] || null)) ? [[relation.id, 'relinked']] : []
  })
}

const FIELDS = ['from', 'to', 'kind', 'label', 'because'] as const

function goneFrom(then: ArgumentMap, now: ArgumentMap): Gone[] {
  // Taken out of the plan or off the map: either way it no longer argues.
  const claims = then.claims.filter((c) => c.paragraph !== null && (findClaim(now, c.id)?.paragraph ?? null) === null)
  const paragraphs = then.paragraphs.filter(({ id }) => !findParagraph(now, id))
  const kept = new Set(now.relations.map((r) => r.id))
  const links = then.relations.filter((r) => !kept.has(r.id) && isDrawn(then, r))
  return [
    ...claims.map(({ id, role, text, paragraph }) => ({ id, what: role, words: text, paragraph })),
    ...paragraphs.map(({ id, point }) => {
      return { id, what: 'paragraph', words: point || nameOfParagraph(then, id), paragraph: id }
    }),
    ...links.map((r) => ({ id: r.id, what: 'link', words: relationWords(then, r), paragraph: null })),
  ]
}

/** Whether a relation is a line of its own: not told by where a card stands, nor with its paragraph. */
const isDrawn = (map: ArgumentMap, relation: Relation) => !isShownByPlace(map, relation) && !isStroke(map, relation)

/** A paragraph's relation to the answer is its side, told with the paragraph. */
const isStroke = (map: ArgumentMap, { from, to }: { from: string; to: string }) =>
  to === ANSWER && findParagraph(map, from) !== undefined
