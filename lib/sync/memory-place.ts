import * as z from 'zod'
import { RecallResult } from '@/lib/domain/map/recall'

/**
 * What a student has said so far of one claim of the deck. `line`: which of their lines says it, null for none, absent
 * as proposed. `keep`: whose words it will have, absent as usual.
 */
const RecallMark = z.object({
  result: RecallResult.optional(),
  line: z.string().nullable().optional(),
  keep: z.enum(['line', 'deck']).optional(),
})
export type RecallMark = z.infer<typeof RecallMark>

/** Where somebody stands in recalling a map's cards: what the map does not hold yet. Marks go by the claim, drafts by the card. */
const MemoryPlace = z.object({
  closed: z.boolean(),
  /** The card that is written under. */
  open: z.string().nullable(),
  /** The card that is being compared. */
  comparing: z.string().nullable(),
  drafts: z.record(z.string(), z.string()),
  marks: z.record(z.string(), RecallMark),
})
export type MemoryPlace = z.infer<typeof MemoryPlace>

const NOWHERE: MemoryPlace = { closed: false, open: null, comparing: null, drafts: {}, marks: {} }
const keyOf = (mapId: string) => `howfar-memory:${mapId}`

/** The place that this tab kept, so that a reload does not open the deck again. */
export function readMemoryPlace(mapId: string, storage: () => Storage = () => sessionStorage): MemoryPlace {
  try {
    return MemoryPlace.parse(JSON.parse(storage().getItem(keyOf(mapId)) ?? 'null'))
  } catch {
    return NOWHERE
  }
}

export function keepMemoryPlace(mapId: string, place: MemoryPlace, storage: () => Storage = () => sessionStorage) {
  try {
    storage().setItem(keyOf(mapId), JSON.stringify(place))
  } catch {
    // A browser that keeps nothing: the lines are in the map, only the place is lost with a reload.
  }
}
