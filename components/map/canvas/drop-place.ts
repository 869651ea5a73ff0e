import type { DropPlace, InParagraph } from '@/components/session/drop-place'
import type { Point } from '@/components/ui/round-path'
import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { hangingUnder, levelUnder, parentOf, placeOf } from '@/lib/domain/map/read-map'
import { type CardOnGround, columnAt, type Ground, inBox, type LaneTarget } from './ground'

/** What is in the hand: a claim, what hangs under it and comes along, and where it stands now, if in a paragraph. */
export type HeldClaim = {
  id: string
  /** Evidence and explanations go under the claim above, unless they are led out. */
  hangs: boolean
  branch: ReadonlySet<string>
  stands: InParagraph | null
}

export function handOf(map: ArgumentMap, claim: Claim): HeldClaim {
  const place = placeOf(claim)
  const branch = new Set([claim, ...hangingUnder(map, claim)].map((c) => c.id))
  const hangs = claim.role === 'evidence' || claim.role === 'explanation'
  if (place.in !== 'paragraph') return { id: claim.id, hangs, branch, stands: null }
  const under = parentOf(map, claim)?.claim.id ?? null
  const level = levelUnder(map, place.id, under)
  const before = level[level.findIndex((c) => c.id === claim.id) + 1]?.id ?? null
  return { id: claim.id, hangs, branch, stands: { in: 'paragraph', paragraph: place.id, under, before } }
}

/** Whether what is in the hand goes under the claim above when it comes to a column, before the hand has said anything. */
export const usuallyInside = (hand: HeldClaim, column: LaneTarget | null): boolean =>
  hand.hangs || (column !== null && hand.stands?.paragraph === column.paragraph && hand.stands.under !== null)

/**
 * Where what is in the hand lands. `at`: the pointer, `corner`: the card's top left corner, on the canvas; `inside`: whether
 * the hand means under the claim above or beside it. Null: nowhere, or where it is.
 */
export function landAt(ground: Ground, hand: HeldClaim, at: Point, corner: Point, inside: boolean): DropPlace | null {
  const column = columnAt(ground, at)
  if (column) return landIn(column, hand, at.y, inside)
  if (ground.answer && inBox(ground.answer, at)) return null
  return { in: 'canvas', ...corner }
}

function landIn(column: LaneTarget, hand: HeldClaim, y: number, inside: boolean): DropPlace | null {
  const own = column.cards.find((c) => hand.branch.has(c.id) && y >= c.top && y < c.bottom)
  if (own && inside === usuallyInside(hand, column)) return null
  const rows = column.cards.filter((c) => !hand.branch.has(c.id))
  const { body } = column
  const among = body !== null && y >= body.top && y < body.bottom
  const below = rows.findIndex((c) => y < (c.top + c.bottom) / 2)
  const at = among && below >= 0 ? below : rows.length
  const place = inside ? placeInside(rows, at) : null
  const { under, before, row, depth } = place ?? placeOutside(rows, at, hand.hangs ? Number.POSITIVE_INFINITY : y)
  const { stands } = hand
  if (stands?.paragraph === column.paragraph && stands.under === under && stands.before === before) return null
  return { in: 'paragraph', paragraph: column.paragraph, under, before, line: lineAt(column, rows, row), depth }
}

/** `row`: the card that the line is drawn above, counted; as many as there are: below the last. */
type Gap = { under: string | null; before: string | null; row: number; depth: number }

/** Among what hangs there, or after it under the claim above; null where no claim is above. */
function placeInside(rows: CardOnGround[], at: number): Gap | null {
  const next = rows[at]
  if (next && next.depth > 0) return { under: next.parent, before: next.id, row: at, depth: next.depth }
  const above = rows.slice(0, at).findLast((c) => c.depth === 0)
  return above?.role === 'claim' ? { under: above.id, before: null, row: at, depth: 1 } : null
}

/** Between two branches. Inside one, at its end for what was led out of it, and for a claim at the end that is nearer to `y`. */
function placeOutside(rows: CardOnGround[], at: number, y: number): Gap {
  const outer = (row: number): Gap => ({ under: null, before: rows[row]?.id ?? null, row, depth: 0 })
  if ((rows[at]?.depth ?? 0) === 0) return outer(at)
  const first = rows.findLastIndex((c, i) => i < at && c.depth === 0)
  const rest = rows.findIndex((c, i) => i > at && c.depth === 0)
  const end = rest < 0 ? rows.length : rest
  const top = rows[first]?.top ?? y
  const bottom = rows[end - 1]?.bottom ?? y
  return outer(y - top < bottom - y ? first : end)
}

/** From a card to the line under it: the middle of what is between two cards. */
const NEXT_TO_CARD = 3.5

function lineAt({ box, body }: LaneTarget, rows: CardOnGround[], row: number): number {
  const above = rows[row - 1]
  const first = rows[0]
  if (above) return above.bottom + NEXT_TO_CARD - box.y
  if (first) return first.top - NEXT_TO_CARD - box.y
  return body === null ? box.height - 2 * NEXT_TO_CARD : body.top + NEXT_TO_CARD - box.y
}
