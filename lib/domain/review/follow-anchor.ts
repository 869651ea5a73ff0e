import type { ArgumentMap } from '../map/argument-map'
import { findClaim, findParagraph, nameOfParagraph } from '../map/read-map'
import { equal } from '../shared/equal'
import { type Anchor, anchorOf, isOnMap } from './anchor'

/**
 * What became of the thing that a comment is about. `movedTo`: the name of the paragraph where its claim is now, or “the
 * cards not used”, if that is another place than then. `words`: as they are now, where they differ from the anchor's.
 */
export type Followed = { there: true; movedTo: string | null; words: string | null } | { there: false }

/** Follows an anchor from the map that was handed in to the map of now. It is never lost: its own words say what it was. */
export function followAnchor(anchor: Anchor, then: ArgumentMap, now: ArgumentMap): Followed {
  if (!isOnMap(now, anchor)) return { there: false }
  if (anchor.at === 'whole') return { there: true, movedTo: null, words: null }
  const is = anchorOf(now, anchor.id ?? 'answer').words
  return { there: true, movedTo: movedTo(anchor, then, now), words: sameWords(anchor, then, now, is) ? null : is }
}

function movedTo({ at, id }: Anchor, then: ArgumentMap, now: ArgumentMap): string | null {
  if (at !== 'claim' || id === null) return null
  const was = findClaim(then, id)?.paragraph ?? null
  const is = findClaim(now, id)?.paragraph ?? null
  if (was === is) return null
  return is === null ? 'the cards not used' : nameOfParagraph(now, is)
}

/** A paragraph or a link without words of its own is called by its number, which changes with its place. */
function sameWords({ at, id, words }: Anchor, then: ArgumentMap, now: ArgumentMap, is: string): boolean {
  if (words === is) return true
  if (at === 'paragraph') return equal(findParagraph(then, id!)?.point, findParagraph(now, id!)?.point)
  if (at !== 'relation') return false
  const [was, link] = [then, now].map((map) => map.relations.find((r) => r.id === id))
  return (['label', 'kind', 'from', 'to'] as const).every((field) => equal(was?.[field], link?.[field]))
}
