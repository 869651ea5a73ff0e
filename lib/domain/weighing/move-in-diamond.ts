import { DIAMOND, type Diamond, nearestPlace, type Seat, type Seats, seatOf, seatsOf } from './diamond'

/** What one gesture sets: the weights (0–1 or null) for `weighClaims`, and who then sits where. */
export type DiamondMove = { weights: { id: string; weight: number | null }[]; seats: Seats }

/**
 * Puts a claim into a place. Somebody who sits there changes places with a claim that had a seat. For a claim that
 * waited, a row with room gives another place; in a full row whoever sits there moves down to the first row with room,
 * or waits. Null when nothing would change but who sits left or right.
 */
export function placeIn(diamond: Diamond, id: string, seat: Seat): DiamondMove {
  const from = seatOf(diamond, id)
  const row = diamond.rows[seat.row]!
  const there = row[seat.place]
  const free = row.indexOf(null)
  if (!there || there.id === id) return moved(diamond, { [id]: seat })
  if (from) return moved(diamond, { [id]: seat, [there.id]: from })
  if (free >= 0) return moved(diamond, { [id]: { row: seat.row, place: free } })
  return moved(diamond, { [id]: seat, [there.id]: roomBelow(diamond, seat.row) })
}

/** Puts a claim into a row: a free place there, else the place nearest to where it sits, else the last. */
export function placeInRow(diamond: Diamond, id: string, row: number): DiamondMove {
  const from = seatOf(diamond, id)
  const free = diamond.rows[row]!.indexOf(null)
  if (from?.row === row) return moved(diamond, {})
  if (!from) return placeIn(diamond, id, { row, place: free >= 0 ? free : DIAMOND[row]!.places - 1 })
  const near = nearestPlace(from, row)
  return placeIn(diamond, id, { row, place: diamond.rows[row]![near] === null || free < 0 ? near : free })
}

/** One row up (−1) or down (+1); nothing above the top, below the foot, or for a claim that waits. */
export function stepRow(diamond: Diamond, id: string, by: -1 | 1): DiamondMove {
  const from = seatOf(diamond, id)
  const row = (from?.row ?? Number.NaN) + by
  return DIAMOND[row] ? placeInRow(diamond, id, row) : moved(diamond, {})
}

/** Takes a claim out of the diamond: its weight comes off. */
export const takeOut = (diamond: Diamond, id: string): DiamondMove =>
  seatOf(diamond, id) ? moved(diamond, { [id]: null }) : moved(diamond, {})

/** The first free place in a row below, null if there is none. */
function roomBelow(diamond: Diamond, row: number): Seat | null {
  for (let below = row + 1; below < DIAMOND.length; below++) {
    const place = diamond.rows[below]!.indexOf(null)
    if (place >= 0) return { row: below, place }
  }
  return null
}

function moved(diamond: Diamond, to: Record<string, Seat | null>): DiamondMove {
  const before = seatsOf(diamond)
  const seats = { ...before }
  const weights: DiamondMove['weights'] = []
  for (const [id, seat] of Object.entries(to)) {
    if (seat) seats[id] = seat
    else delete seats[id]
    if (seat?.row !== before[id]?.row) weights.push({ id, weight: seat ? DIAMOND[seat.row]!.weight / 100 : null })
  }
  return { weights, seats }
}
