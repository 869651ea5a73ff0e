import { ANSWER, type ArgumentMap, type Relation } from '../map/argument-map'
import { isShownByPlace } from '../map/link-stubs'
import { findClaim, parentOf } from '../map/read-map'
import { relationWords } from '../map/relation-words'
import { equal } from '../shared/equal'
import type { Difference } from './difference'

/** A difference of one link, with the node that it starts from. */
export type LinkDifference = { from: string; difference: Difference }

/**
 * What differs between the links of two plans. What a claim's place says already is not told twice: a claim that moved
 * to another paragraph supports that one now. How a paragraph bears on the answer is the paragraph's own difference.
 */
export function compareLinks(before: ArgumentMap, after: ArgumentMap): LinkDifference[] {
  const old = new Map(before.relations.map((r) => [r.id, r]))
  const now = new Set(after.relations.map((r) => r.id))
  return [
    ...[...after.relations]
      .sort(byId)
      .flatMap((relation) => compareLink(before, after, old.get(relation.id), relation)),
    ...[...before.relations].sort(byId).flatMap((was) => (now.has(was.id) ? [] : tellRemoved(before, after, was))),
  ]
}

function compareLink(
  before: ArgumentMap,
  after: ArgumentMap,
  was: Relation | undefined,
  is: Relation,
): LinkDifference[] {
  if (isTowards(after, is) && (!was || isTowards(before, was))) return []
  if (!was) {
    const isTold = isShownByPlace(after, is) && placeChanged(before, after, is.from)
    if (isTold) return []
    return [differenceOf('link-added', 'New link', is.from, { before: null, after: wordsOf(after, is) })]
  }
  const isSame = FIELDS.every((field) => equal(was[field], is[field])) || followsRole(before, after, was, is)
  if (isSame) return []
  const words = { before: wordsOf(before, was), after: wordsOf(after, is) }
  return [differenceOf('link-changed', 'Link changed', is.from, words)]
}

function tellRemoved(before: ArgumentMap, after: ArgumentMap, was: Relation): LinkDifference[] {
  if (isTowards(before, was)) return []
  // With the card at one of its ends, a link goes without saying.
  if (!isThere(after, was.from) || (was.to !== ANSWER && !isThere(after, was.to))) return []
  if (isShownByPlace(before, was) && placeChanged(before, after, was.from)) return []
  return [differenceOf('link-removed', 'Link taken off', was.from, { before: wordsOf(before, was), after: null })]
}

const differenceOf = (
  kind: Difference['kind'],
  label: string,
  from: string,
  words: Pick<Difference, 'before' | 'after'>,
): LinkDifference => ({ from, difference: { kind, label, of: null, node: from, ...words } })

const FIELDS = ['from', 'to', 'kind', 'label', 'because'] as const
const byId = (a: Relation, b: Relation) => (a.id < b.id ? -1 : 1)

const wordsOf = (map: ArgumentMap, relation: Relation) => {
  const words = relationWords(map, relation)
  const said = relation.kind !== 'links' && relation.label !== '' ? `${words}: ${relation.label}` : words
  return relation.because ? `${said}, because ${relation.because}` : said
}

const isThere = (map: ArgumentMap, id: string) =>
  map.paragraphs.some((p) => p.id === id) || map.claims.some((c) => c.id === id)

const isTowards = (map: ArgumentMap, { from, to }: Relation) =>
  to === ANSWER && map.paragraphs.some((p) => p.id === from)

/** Whether a link is another kind only because its claim has another role: evidence exemplifies, a claim supports. */
function followsRole(before: ArgumentMap, after: ArgumentMap, was: Relation, is: Relation): boolean {
  const same = was.from === is.from && was.to === is.to && was.label === is.label && equal(was.because, is.because)
  return same && isShownByPlace(after, is) && findClaim(before, is.from)?.role !== findClaim(after, is.from)?.role
}

function placeChanged(before: ArgumentMap, after: ArgumentMap, id: string): boolean {
  const was = findClaim(before, id)
  const is = findClaim(after, id)
  if (!was || !is) return true
  return was.paragraph !== is.paragraph || parentOf(before, was)?.claim.id !== parentOf(after, is)?.claim.id
}
