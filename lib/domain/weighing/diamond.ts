import type { ArgumentMap, Claim } from '../map/argument-map'
import { claimsOf, paragraphsInOrder } from '../map/read-map'

/** The rows of the diamond from the top: how many claims a row takes, and the weight (of 100) that it gives them. */
export const DIAMOND = [
  { weight: 90, places: 1 },
  { weight: 70, places: 2 },
  { weight: 50, places: 3 },
  { weight: 30, places: 2 },
  { weight: 10, places: 1 },
] as const

/** A place of the diamond: `row` 0–4 from the top, `place` from the left. */
export type Seat = { row: number; place: number }

/** The places of every row, in order. */
export const SEATS: Seat[][] = DIAMOND.map(({ places }, row) =>
  Array.from({ length: places }, (_, place) => ({ row, place })),
)

/** Who sits where, by id. */
export type Seats = Readonly<Record<string, Seat>>

/**
 * Where claims were seen to sit, the newest first. The map keeps the row alone, as the weight, since within a row all
 * count the same; with this, nobody moves who need not, not even when a step is taken back.
 */
export type SeatsSeen = readonly ({ id: string } & Seat)[]

export function remember(seen: SeatsSeen, seats: Seats): SeatsSeen {
  const now = Object.entries(seats).map(([id, seat]) => ({ id, ...seat }))
  return [...now, ...seen.filter((s) => !now.some((n) => n.id === s.id && n.row === s.row && n.place === s.place))]
}

/** The diamond as it stands: claims row by row, null where a place is empty, and the claims that wait beside it. */
export type Diamond = { rows: (Claim | null)[][]; waiting: Claim[] }

/** The row (0–4) that a weight of 0–1 belongs to; null when it is no row's weight. */
export function rowOf(weight: number | null): number | null {
  if (weight === null) return null
  const row = DIAMOND.findIndex((r) => Math.abs(r.weight - weight * 100) < 1e-6)
  return row < 0 ? null : row
}

/**
 * A claim stands in the row whose weight it has, while there is room: first those that were seen there, then
 * the others in reading order. All others wait: what is on the map before what is in the tray, claims first.
 */
export function diamondOf(map: ArgumentMap, seen: SeatsSeen = []): Diamond {
  const claims = inReadingOrder(map)
  const rows = DIAMOND.map(({ places }) => Array<Claim | null>(places).fill(null))
  const seated = new Set<string>()
  const sit = (claim: Claim, row: number, place: number) => {
    if (place < 0 || rows[row]![place] !== null) return
    rows[row]![place] = claim
    seated.add(claim.id)
  }
  const byId = new Map(claims.map((c) => [c.id, c]))
  for (const { id, row, place } of seen) {
    const claim = byId.get(id)
    if (claim && !seated.has(id) && row === rowOf(claim.weight)) sit(claim, row, place)
  }
  for (const claim of claims) {
    const row = rowOf(claim.weight)
    if (row !== null && !seated.has(claim.id)) sit(claim, row, rows[row]!.indexOf(null))
  }
  return { rows, waiting: claims.filter((c) => !seated.has(c.id)).sort((a, b) => standing(a) - standing(b)) }
}

/** The claims of the paragraphs in order, then loose ones, then the tray. */
function inReadingOrder(map: ArgumentMap): Claim[] {
  const placed = paragraphsInOrder(map).flatMap((p) => claimsOf(map, p.id))
  const there = new Set(placed.map((c) => c.id))
  return [...placed, ...map.claims.filter((c) => !there.has(c.id))]
}

/** Who is offered first: what the student placed before the tray, and claims before what only backs them. */
function standing(c: Claim): number {
  const role = c.role === 'claim' ? 0 : 1
  if (c.paragraph !== null) return role
  return role + (c.position !== null ? 2 : 4)
}

export function seatOf(diamond: Diamond, id: string): Seat | null {
  for (const [row, places] of diamond.rows.entries()) {
    const place = places.findIndex((c) => c?.id === id)
    if (place >= 0) return { row, place }
  }
  return null
}

export const seatsOf = ({ rows }: Diamond): Seats =>
  Object.fromEntries(rows.flatMap((places, row) => places.flatMap((c, place) => (c ? [[c.id, { row, place }]] : []))))

/** The place of another row that is nearest to this one, as the diamond is drawn; of two alike, the left one. */
export function nearestPlace({ row, place }: Seat, to: number): number {
  const across = (r: number, p: number) => p - (DIAMOND[r]!.places - 1) / 2
  const places = SEATS[to]!.map((s) => s.place)
  const far = (p: number) => Math.abs(across(to, p) - across(row, place))
  return places.reduce((best, p) => (far(p) < far(best) ? p : best))
}
