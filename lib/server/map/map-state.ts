import 'server-only'
import * as z from 'zod'
import { foldChanges } from '@/lib/domain/map/apply-change'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Change } from '@/lib/domain/map/change'
import type { MapState } from '@/lib/domain/map/wire'
import type { Transaction } from '../database/database'

const Changes = z.array(Change)

export const parseChanges = (json: string): Change[] => Changes.parse(JSON.parse(json))

/** How many maps are kept folded in memory. A stale one is folded on, never trusted: `seq` says where it stands. */
const MOST_KEPT = 200
const kept = new Map<string, MapState>()

export function keepState(id: string, state: MapState): void {
  kept.delete(id)
  kept.set(id, state)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string)
}

/** Of maps that are no more: nothing of them stays in memory. */
export const forgetStates = (ids: string[]): void => ids.forEach((id) => void kept.delete(id))

/** The state at the head of the journal: from memory or the newest snapshot, and the tail after it. */
export async function readState(db: Transaction, id: string, headSeq: number): Promise<MapState> {
  const from = kept.get(id)
  return foldOn(db, id, from && from.seq <= headSeq ? from : await snapshotBefore(db, id, headSeq), headSeq)
}

/** The state after one row of the journal, from the nearest snapshot at or before it. */
export const stateAt = async (db: Transaction, id: string, seq: number): Promise<MapState> =>
  foldOn(db, id, await snapshotBefore(db, id, seq), seq)

async function foldOn(db: Transaction, id: string, base: MapState, seq: number): Promise<MapState> {
  if (base.seq === seq) return base
  const tail = await db.mapChange.findMany({
    where: { mapId: id, seq: { gt: base.seq, lte: seq } },
    orderBy: { seq: 'asc' },
  })
  return {
    map: foldChanges(
      base.map,
      tail.flatMap((row) => parseChanges(row.changes)),
    ),
    seq,
  }
}

async function snapshotBefore(db: Transaction, id: string, seq: number): Promise<MapState> {
  const row = await db.mapSnapshot.findFirstOrThrow({
    where: { mapId: id, seq: { lte: seq } },
    orderBy: { seq: 'desc' },
  })
  return { map: ArgumentMap.parse(JSON.parse(row.state)), seq: row.seq }
}
