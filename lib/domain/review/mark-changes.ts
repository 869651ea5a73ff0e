import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { isShownByPlace } from '../map/link-stubs'
import { findClaim, findParagraph, nameOfParagraph } from '../map/read-map'
import { relationWords } from '../map/relation-words'
import { comparePlans } from '../plan/compare-plans'
import type { DifferenceGroup, DifferenceKind } from '../plan/difference'

/** How a node of a map differs from the same map handed in before. */
export type ChangeMark = 'added' | 'moved' | 'reworded' | 'reweighted' | 'relinked' | 'changed'

/** What is on the map before and not on this one; its words, and the paragraph under which it stood. */
export type Gone = { id: string; what: string; words: string; paragraph: string | null }

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
  const mark = (id: string, as: ChangeMark) => {
    if (!marks.get(id)?.includes(as)) marks.set(id, [...(marks.get(id) ?? []), as])
  }
  for (const { part, id, state, differences } of groups) {
    if (part === 'paragraph' && id !== null && state === 'added') mark(id, 'added')
    for (const { kind, node } of differences) {
      if (kind === 'claim-removed' || kind.startsWith('link-')) continue
      const at = part === 'answer' ? ANSWER : node
      if (at !== null) mark(at, MARKS[kind] ?? 'changed')
    }
  }
  const old = new Map(then.relations.map((r) => [r.id, r]))
  for (const relation of now.relations) {
    const was = old.get(relation.id)
    if (!was) {
      if (!isShownByPlace(now, relation) && !isStroke(now, relation)) mark(relation.id, 'added')
    } else if (
      (['from', 'to', 'kind', 'label', 'because'] as const).some((f) => (was[f] || null) !== (relation[f] || null))
    )
      mark(relation.id, 'relinked')
  }
  const weightWas = new Map<string, number | null>()
  for (const paragraph of now.paragraphs) {
    const was = findParagraph(then, paragraph.id)
    if (was && was.weight !== paragraph.weight) weightWas.set(paragraph.id, was.weight)
  }
  return { groups, marks, weightWas, gone: goneFrom(then, now) }
}

function goneFrom(then: ArgumentMap, now: ArgumentMap): Gone[] {
  const gone: Gone[] = []
  for (const claim of then.claims) {
    if (claim.paragraph === null) continue
    const is = findClaim(now, claim.id)
    // Taken out of the plan or off the map: either way it no longer argues.
    if (is && is.paragraph !== null) continue
    gone.push({ id: claim.id, what: claim.role, words: claim.text, paragraph: claim.paragraph })
  }
  for (const { id, point } of then.paragraphs)
    if (!findParagraph(now, id))
      gone.push({ id, what: 'paragraph', words: point || nameOfParagraph(then, id), paragraph: id })
  for (const relation of then.relations) {
    if (now.relations.some((r) => r.id === relation.id)) continue
    if (isShownByPlace(then, relation) || isStroke(then, relation)) continue
    gone.push({ id: relation.id, what: 'link', words: relationWords(then, relation), paragraph: null })
  }
  return gone
}

/** A paragraph's relation to the answer is its side, told with the paragraph. */
const isStroke = (map: ArgumentMap, { from, to }: { from: string; to: string }) =>
  to === ANSWER && findParagraph(map, from) !== undefined
