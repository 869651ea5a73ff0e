import 'server-only'
import * as z from 'zod'
import { foldChanges } from '@/lib/domain/map/apply-change'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Change } from '@/lib/domain/map/change'
import type { MapState } from '@/lib/domain/map/wire'
import type { Transaction } from '../database/database'

const Changes = z.array(Change)

export const parseChanges = (json: string): Change[] => Changes.parse(JSON.parse(json))

/** How many maps are kept in memory: those that a large school works on at once. */
const MOST_KEPT = 500

/** Folded. A stale one is folded on, never trusted: `seq` says where it stands. */
const folded = new Map<string, MapState>()
/** As each was handed in last, by the id of the map. */
const handedIn = new Map<string, { submissionId: string; map: ArgumentMap }>()

export const keepState = (id: string, state: MapState): void => keep(folded, id, state)

function keep<T>(kept: Map<string, T>, id: string, what: T): void {
  kept.delete(id)
  kept.set(id, what)
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string)
}

/** Of maps that are no more: nothing of them stays in memory. */
export function forgetStates(ids: string[]): void {
  for (const id of ids) for (const kept of [folded, handedIn]) kept.delete(id)
}

/** The maps of hand-ins, by their ids. What was handed in never changes: only those that nobody asked for yet are read. */
export async function readHandedIn(
  db: Transaction,
  submissions: { id: string; mapId: string }[],
): Promise<Map<string, ArgumentMap>> {
  // Taken before anything is kept: keeping one lets another go.
  const read = new Map<string, ArgumentMap>()
  for (const { id, mapId } of submissions) {
    const last = handedIn.get(mapId)
    if (last?.submissionId === id) read.set(id, last.map)
  }
  const wanted = submissions.flatMap(({ id }) => (read.has(id) ? [] : [id]))
  const rows = await db.submission.findMany({ where: { id: { in: wanted } }, select: { id: true, state: true } })
  for (const { id, state } of rows) read.set(id, ArgumentMap.parse(JSON.parse(state)))
  for (const { id, mapId } of submissions) {
    const map = read.get(id)
    if (map) keep(handedIn, mapId, { submissionId: id, map })
  }
  return read
}

/** The state at the head of the journal: from memory or the newest snapshot, and the tail after it. */
export async function readState(db: Transaction, id: string, headSeq: number): Promise<MapState> {
  const from = folded.get(id)
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
