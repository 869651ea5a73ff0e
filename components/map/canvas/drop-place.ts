import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { findClaim, hangingUnder, levelUnder, parentOf } from '@/lib/domain/map/read-map'

/** Where a claim that is let go of would land. */
export type DropPlace =
  | { in: 'paragraph'; paragraph: string; under: string | null; before: string | null }
  | { in: 'canvas'; x: number; y: number }
  | { in: 'tray' }

/**
 * Where a dragged claim lands over a card: before it in the upper third, under it in the middle, after it below.
 * `at`: 0 at the card's top edge, 1 at its foot. Null where it cannot go: on itself or on what hangs under it.
 */
export function placeOverClaim(map: ArgumentMap, dragged: Claim, overId: string, at: number): DropPlace | null {
  const over = findClaim(map, overId)
  if (!over || over.paragraph === null || over.id === dragged.id) return null
  if (hangingUnder(map, dragged).some((c) => c.id === over.id)) return null
  const parent = parentOf(map, over)?.claim ?? null
  const hangs = dragged.role === 'evidence' || dragged.role === 'explanation'
  const [upper, lower] = hangs && parent === null ? [0.2, 1] : parent === null ? [0.35, 0.7] : [0.5, 0.5]
  const here = { in: 'paragraph' as const, paragraph: over.paragraph }
  if (at < upper) return { ...here, under: parent?.id ?? null, before: over.id }
  if (at < lower) return { ...here, under: over.id, before: null }
  const level = levelUnder(map, over.paragraph, parent?.id ?? null).filter((c) => c.id !== dragged.id)
  const next = level[level.findIndex((c) => c.id === over.id) + 1]
  return { ...here, under: parent?.id ?? null, before: next?.id ?? null }
}

export const samePlace = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
