import type { ArgumentMap } from '../map/argument-map'
import { claimsOf, levelUnder } from '../map/read-map'
import type { Writing } from '../map/writing'
import { HANGING_ROLES } from '../shared/role'

/** A slot of a paragraph that nothing fills yet. `writes`: what is written in it; null while there is no claim for it to hang under. */
export type EmptySlot = { slot: 'claim' | 'evidence' | 'explanation'; writes: Writing | null }

/** Which of claim, evidence and explanation a paragraph has none of, for the pupils who are given the whole frame. */
export function emptySlots(map: ArgumentMap, paragraphId: string): EmptySlot[] {
  const roles = new Set(claimsOf(map, paragraphId).map((c) => c.role))
  const top = levelUnder(map, paragraphId, null).find((c) => c.role === 'claim')
  return [
    ...(roles.has('claim') ? [] : [{ slot: 'claim' as const, writes: { what: 'new' as const, of: paragraphId } }]),
    ...HANGING_ROLES.filter((role) => !roles.has(role)).map((slot) => ({
      slot,
      writes: top ? { what: slot, of: top.id } : null,
    })),
  ]
}
