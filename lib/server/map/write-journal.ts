import 'server-only'
import { randomUUID } from 'node:crypto'
import { foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import type { Transaction } from '../database/database'
import { SNAPSHOT_EVERY } from './save-changes'

/** A map that comes whole with its history: its journal row by row from `start`, with what the table holds beside it. */
export type WholeMap = {
  id: string
  ownerId: string
  title: string
  assignmentId?: string
  start: ArgumentMap
  rows: { changes: Change[]; at: Date; actorId: string }[]
  createdAt: Date
  updatedAt: Date
  binnedAt?: Date | null
}

/** Writes a map in the rows that saving would have written. `onState` is told the state after each row. */
export async function writeJournal(
  tx: Transaction,
  { id, start, rows, ...columns }: WholeMap,
  onState: (seq: number, state: ArgumentMap) => void = () => {},
): Promise<void> {
  let state: ArgumentMap = { ...start, id }
  const snapshots = [{ mapId: id, seq: 0, state: JSON.stringify(state) }]
  for (const [i, { changes }] of rows.entries()) {
    state = foldChanges(state, changes)
    onState(i + 1, state)
    if ((i + 1) % SNAPSHOT_EVERY === 0) snapshots.push({ mapId: id, seq: i + 1, state: JSON.stringify(state) })
  }
  await tx.map.create({ data: { id, ...columns, headSeq: rows.length, snapshotSeq: snapshots.at(-1)!.seq } })
  await tx.mapSnapshot.createMany({ data: snapshots })
  await tx.mapChange.createMany({
    data: rows.map(({ changes, at, actorId }, i) => ({
      mapId: id,
      seq: i + 1,
      requestId: randomUUID(),
      actorId,
      changes: JSON.stringify(changes),
      createdAt: at,
    })),
  })
}
