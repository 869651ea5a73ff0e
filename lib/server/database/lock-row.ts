import 'server-only'
import { Prisma } from '@/generated/sqlite/client'
import type { Transaction } from './database'

/** The tables with a row that one transaction at a time may go by, and the column by which it is named. */
const KEYS = {
  User: 'id',
  Class: 'id',
  Assignment: 'id',
  Map: 'id',
  Deck: 'id',
  TeacherInvitation: 'tokenHash',
} as const
type Lockable = keyof typeof KEYS

/**
 * Has every other transaction that locks one of these rows wait until this one is over: what is counted, numbered or
 * looked at under the lock is still so when it is written. Before that look, in the order account, class, assignment,
 * map. In SQLite one transaction runs at a time anyway.
 */
export async function lockRows(tx: Transaction, table: Lockable, keys: string[]): Promise<void> {
  if (tx.kind === 'sqlite' || keys.length === 0) return
  const [name, key] = [Prisma.raw(`"${table}"`), Prisma.raw(`"${KEYS[table]}"`)]
  // Always in one order, so that two who want the same rows do not wait for each other.
  await tx.$queryRaw`SELECT 1 FROM ${name} WHERE ${key} IN (${Prisma.join(keys)}) ORDER BY ${key} FOR NO KEY UPDATE`
}

export const lockRow = (tx: Transaction, table: Lockable, key: string): Promise<void> => lockRows(tx, table, [key])

/** Locks the maps that hand-ins are of. */
export const lockMapsOf = (tx: Transaction, handIns: Prisma.SubmissionWhereInput): Promise<void> =>
  lockMaps(tx, { submissions: { some: handIns } })

/** Locks the maps that an account keeps or works on with others. */
export const lockMapsWith = (tx: Transaction, userId: string): Promise<void> =>
  lockMaps(tx, { OR: [{ ownerId: userId }, { members: { some: { userId } } }] })

async function lockMaps(tx: Transaction, where: Prisma.MapWhereInput): Promise<void> {
  if (tx.kind === 'sqlite') return
  const maps = await tx.map.findMany({ where, select: { id: true } })
  await lockRows(
    tx,
    'Map',
    maps.map(({ id }) => id),
  )
}
