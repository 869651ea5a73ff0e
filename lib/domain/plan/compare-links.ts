import { ANSWER, type ArgumentMap, type Relation } from '../map/argument-map'
import { equal } from '../map/equal'
import { isShownByPlace } from '../map/link-stubs'
import { findClaim, parentOf } from '../map/read-map'
import { relationWords } from '../map/relation-words'
import type { Difference } from './difference'

/** A difference of one link, with the node that it starts from. */
export type LinkDifference = { from: string; difference: Difference }

/**
 * What differs between the links of two plans. What a claim's place says already is not told twice: a claim that moved
 * to another paragraph supports that one now. How a paragraph bears on the answer is the paragraph's own difference.
 */
export function compareLinks(before: ArgumentMap, after: ArgumentMap): LinkDifference[] {
  const old = new Map(before.relations.map((r) => [r.id, r]))
  const now = new Map(after.relations.map((r) => [r.id, r]))
  const found: LinkDifference[] = []
  const tell = (kind: Difference['kind'], label: string, was: Relation | undefined, is: Relation | undefined) => {
    const relation = (is ?? was)!
    found.push({
      from: relation.from,
      difference: {
        kind,
        label,
        of: null,
        node: relation.from,
        before: was ? wordsOf(before, was) : null,
        after: is ? wordsOf(after, is) : null,
      },
    })
  }
  for (const relation of [...after.relations].sort(byId)) {
    const was = old.get(relation.id)
    if (isTowards(after, relation) && (!was || isTowards(before, was))) continue
    if (!was) {
      if (!(isShownByPlace(after, relation) && placeChanged(before, after, relation.from)))
        tell('link-added', 'New link', undefined, relation)
    } else if (
      FIELDS.some((field) => !equal(was[field], relation[field])) &&
      !followsRole(before, after, was, relation)
    )
      tell('link-changed', 'Link changed', was, relation)
  }
  for (const relation of [...before.relations].sort(byId)) {
    if (now.has(relation.id) || isTowards(before, relation)) continue
    // With the card at one of its ends, a link goes without saying.
    if (!isThere(after, relation.from) || (relation.to !== ANSWER && !isThere(after, relation.to))) continue
    if (!(isShownByPlace(before, relation) && placeChanged(before, after, relation.from)))
      tell('link-removed', 'Link taken off', relation, undefined)
  }
  return found
}

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
