import * as z from 'zod'
import { Id } from '../shared/id'
import { ArgumentMap } from './argument-map'
import { Change } from './change'

/**
 * What goes to and fro between an open map and the server, once for both. A browser reads what it hears by these; so
 * does the server, and what it says has their types.
 */

const Seq = z.number().int().min(0)

/** A new map that a browser has begun: read by the reader of files, since it may be one. */
export const NewMapRequest = z.object({ map: z.unknown() })

/** One request to save: the changes made on top of `baseSeq`, in order, under an id that a retry repeats. */
export const SaveRequest = z.object({
  requestId: z.string().min(8).max(100),
  baseSeq: Seq,
  changes: z.array(Change).min(1).max(500),
})
export type SaveRequest = z.infer<typeof SaveRequest>

/** It is in the journal, at this place: only now may anybody say “Saved”. */
export const Acknowledged = z.object({ seq: Seq })
export type Acknowledged = z.infer<typeof Acknowledged>

/** A row of the journal, as an answer and as an event. `by`: who sent it, as the group knows them; absent for one's own account. */
export const JournalRow = z.object({
  seq: Seq,
  requestId: Id,
  changes: z.array(Change),
  by: z.string().optional(),
})
export type JournalRow = z.infer<typeof JournalRow>

export const JournalRows = z.array(JournalRow)

/** A map at a place of its journal. */
export const MapState = z.object({ map: ArgumentMap, seq: Seq })
export type MapState = z.infer<typeof MapState>
