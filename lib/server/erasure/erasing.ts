import 'server-only'
import { randomUUID } from 'node:crypto'
import { ok, type Result } from '@/lib/domain/shared/result'
import { announceAccount, announceMap } from '../announce'
import type { Database, Transaction } from '../database/database'
import { forgetStates } from '../map/map-state'

/** What an erasure did. `subject`: the id of what was erased; `counts`: rows by table; `mapIds`: the maps among them. */
export type Erased = { action: 'erase-class' | 'erase-account'; subject: string; counts: Counts; mapIds: string[] }
export type Counts = Record<string, number>

/**
 * The one way in which what was handed in can be deleted: one transaction with a row of Erasure in it, and an entry for
 * the audit that holds ids and counts, no name and no text. `actorId`: an account, or the part of the program that acts.
 */
export async function erasing(
  db: Database,
  actorId: string,
  now: Date,
  run: (tx: Transaction) => Promise<Result<Erased>>,
): Promise<Result<Counts>> {
  const erased = await db.$transaction(
    async (tx) => {
      const id = randomUUID()
      await tx.erasure.create({ data: { id } })
      const done = await run(tx)
      await tx.erasure.delete({ where: { id } })
      if (!done.ok) return done
      const { action, subject, counts } = done.value
      await tx.auditEntry.create({
        data: { id: randomUUID(), at: now, actorId, action, subject, counts: JSON.stringify(counts) },
      })
      return done
    },
    { timeout: 60_000 },
  )
  if (!erased.ok) return erased
  const { action, subject, counts, mapIds } = erased.value
  forgetStates(mapIds)
  for (const id of mapIds) announceMap(id)
  if (action === 'erase-account') announceAccount(subject)
  // The log of writes holds old pages until it is emptied; a reader in the way only puts that off.
  if (db.kind === 'sqlite') await db.$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`.catch(() => {})
  return ok(counts)
}
