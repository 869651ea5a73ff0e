import type { KeyboardEvent } from 'react'
import { DIAMOND, nearestPlace, type Seat } from '@/lib/domain/weighing/diamond'
import type { DiamondTools } from './use-diamond'

/** Where an arrow key leads from a place; the same place at the edge. */
function neighbour({ row, place }: Seat, key: string): Seat | null {
  if (key === 'ArrowLeft') return { row, place: Math.max(0, place - 1) }
  if (key === 'ArrowRight') return { row, place: Math.min(DIAMOND[row]!.places - 1, place + 1) }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null
  const by = key === 'ArrowUp' ? -1 : 1
  return DIAMOND[row + by] ? { row: row + by, place: nearestPlace({ row, place }, row + by) } : { row, place }
}

/**
 * The keys of the diamond: arrows move about, with Alt they move the claim (as + and − do), 1 to 5 put it in a row,
 * Enter takes it up and puts it down, Delete takes it out, Escape lets go.
 */
export function onDiamondKey(event: KeyboardEvent, tools: DiamondTools, seat: Seat): void {
  const act = event.ctrlKey || event.metaKey ? undefined : actOf(event, tools, seat)
  if (!act) return
  act()
  event.preventDefault()
}

/** Rows that a key moves a claim by. */
const ROWS_BY_KEY: Record<string, -1 | 1> = { '+': -1, '=': -1, ArrowUp: -1, '-': 1, ArrowDown: 1 }

function actOf({ key, altKey }: KeyboardEvent, tools: DiamondTools, seat: Seat): (() => unknown) | undefined {
  const next = neighbour(seat, key)
  if (next && !altKey) return () => tools.goTo(next)
  const there = tools.diamond.rows[seat.row]?.[seat.place]?.id ?? null
  const claim = tools.inHand ?? there
  const by = ROWS_BY_KEY[key]
  if (by !== undefined) return () => claim && tools.step(claim, by)
  if (/^[1-5]$/.test(key)) return () => claim && tools.rank(claim, Number(key) - 1)
  if (key === 'Enter' || key === ' ') return () => tools.tap(seat)
  if (key === 'Delete' || key === 'Backspace') return () => there && tools.remove(there)
  if (key === 'Escape' && tools.inHand !== null) return () => tools.takeUp(null)
}
