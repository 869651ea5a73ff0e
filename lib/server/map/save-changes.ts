import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { tooLarge } from '@/lib/domain/map/map-size'
import type { Acknowledged, SaveRequest } from '@/lib/domain/map/wire'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Refusal, type Result, refuse } from '@/lib/domain/shared/result'
import { announceMap } from '../announce'
import type { Database } from '../database/database'
import { lockRow } from '../database/lock-row'
import { notFound } from '../refusals'
import { openMapFor } from '../rights/things-for'
import { keepState, parseChanges, readState } from './map-state'

/** A snapshot is kept after this many journal rows, so that opening folds few. */
export const SNAPSHOT_EVERY = 50

/**
 * Appends to the journal in one transaction and answers the seq of the row; only then may anybody say “Saved”. The same
 * request again answers the seq it had; another one under its id is refused. `baseSeq` is not checked: changes are folded in the order in which they arrive.
 */
export async function saveChanges(
  db: Database,
  userId: string,
  mapId: string,
  request: SaveRequest,
): Promise<Result<Acknowledged>> {
  const saved = await db.$transaction(async (tx) => {
    await lockRow(tx, 'Map', mapId)
    const map = await tx.map.findFirst({ where: openMapFor(userId, mapId, 'edit-map') })
    if (!map) return notFound()
    const before = await tx.mapChange.findUnique({
      where: { mapId_requestId: { mapId, requestId: request.requestId } },
    })
    if (before) return savedBefore(before, request)
    if (map.lockedAt) return refuse('locked', 'This map is closed for changes.')
    const state = await readState(tx, mapId, map.headSeq)
    const next = foldChanges(state.map, request.changes)
    const refusal = overLimit(next) ?? tooLarge(next, state.map)
    if (refusal) return { ok: false as const, refusal }
    const seq = map.headSeq + 1
    const snapshot = seq - map.snapshotSeq >= SNAPSHOT_EVERY
    await tx.mapChange.create({
      data: { mapId, seq, requestId: request.requestId, actorId: userId, changes: JSON.stringify(request.changes) },
    })
    if (snapshot) await tx.mapSnapshot.create({ data: { mapId, seq, state: JSON.stringify(next) } })
    await tx.map.update({
      where: { id: mapId },
      data: { headSeq: seq, title: next.title, updatedAt: new Date(), ...(snapshot ? { snapshotSeq: seq } : {}) },
    })
    return ok({ seq, state: { map: next, seq } })
  })
  if (!saved.ok) return saved
  if (saved.value.state) {
    keepState(mapId, saved.value.state)
    announceMap(mapId)
  }
  return ok({ seq: saved.value.seq })
}

/** Compared as both read today: the row may have been written by an older version. */
const savedBefore = ({ seq, changes }: { seq: number; changes: string }, request: SaveRequest) =>
  isDeepStrictEqual(parseChanges(changes), request.changes)
    ? ok({ seq, state: null })
    : refuse('request-reused', 'Something else was saved under the id of this request.')

function overLimit(map: ArgumentMap): Refusal | null {
  for (const table of ['claims', 'relations', 'paragraphs', 'factors', 'versions'] as const) {
    if (map[table].length > LIMITS[table]) {
      return refuse('limit', `A map holds at most ${LIMITS[table]} ${table}; this would make ${map[table].length}.`)
        .refusal
    }
  }
  return null
}
