import type { KeyboardEvent } from 'react'
import { DIAMOND, nearestPlace, type Seat } from '@/lib/domain/weighing/diamond'
import type { DiamondTools } from './use-diamond'

/** Where an arrow key leads from a place; the same place at the edge. */
function neighbour({ row, place }: Seat, key: string): Seat | null {
  if (key === 'ArrowLeft') return { row, place: Math.max(0, place - 1) }
  if (key === 'ArrowRight') return { row, place: Math.min(DIAMOND[row]!.places - 1, place + 1) }
  const by = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0
  if (by === 0) return null
  return DIAMOND[row + by] ? { row: row + by, place: nearestPlace({ row, place }, row + by) } : { row, place }
}

/**
 * The keys of the diamond: arrows move about, with Alt they move the claim (as + and − do), 1 to 5 put it in a row,
 * Enter takes it up and puts it down, Delete takes it out, Escape lets go.
 */
export function onDiamondKey(event: KeyboardEvent, tools: DiamondTools, seat: Seat): void {
  if (event.ctrlKey || event.metaKey) return
  const { key } = event
  const there = tools.diamond.rows[seat.row]?.[seat.place]?.id ?? null
  const claim = tools.inHand ?? there
  const by = key === '+' || key === '=' || key === 'ArrowUp' ? -1 : key === '-' || key === 'ArrowDown' ? 1 : 0
  const next = neighbour(seat, key)
  if (by !== 0 && (event.altKey || !next)) claim && tools.step(claim, by)
  else if (next && !event.altKey) tools.goTo(next)
  else if (key === 'Enter' || key === ' ') tools.tap(seat)
  else if (key === 'Delete' || key === 'Backspace') there && tools.remove(there)
  else if (/^[1-5]$/.test(key)) claim && tools.rank(claim, Number(key) - 1)
  else if (key === 'Escape' && tools.inHand !== null) tools.takeUp(null)
  else return
  event.preventDefault()
}
