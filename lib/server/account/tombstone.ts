import 'server-only'
import type { Database, Transaction } from '../database/database'
import { hashOfSecret } from './codes'

/** A browser that has not asked for so long is no longer told: longer than any session lasts. */
const KEPT_MS = 400 * 86_400_000

const keyOf = (userId: string, subject: string) => hashOfSecret(`${userId} had ${subject}`)
const keyOfCode = (codeHash: string) => hashOfSecret(`code ${codeHash}`)

/** Something that goes with a class: the id of a map, a question, a class or an account, and whose it was. */
export type Had = { userId: string; subject: string }

/** Keeps what is needed to tell those who had something that it was deleted. `codes`: hashes of resume codes. */
export async function leaveTombstones(tx: Transaction, had: Had[], codes: string[], at: Date): Promise<void> {
  await tx.tombstone.deleteMany({ where: { at: { lt: new Date(at.getTime() - KEPT_MS) } } })
  const keys = new Set([...had.map((h) => keyOf(h.userId, h.subject)), ...codes.map(keyOfCode)])
  await tx.tombstone.createMany({ data: [...keys].map((key) => ({ key, at })) })
}

/** Whether one of these things was this account's and went with its class. */
export async function wasErased(db: Database, userId: string, subjects: string[]): Promise<boolean> {
  const keys = subjects.map((subject) => keyOf(userId, subject))
  return (await db.tombstone.findFirst({ where: { key: { in: keys } } })) !== null
}

export const codeWasErased = async (db: Database, codeHash: string): Promise<boolean> =>
  (await db.tombstone.findUnique({ where: { key: keyOfCode(codeHash) } })) !== null
