import 'server-only'
import { announceAccount } from '../announce'
import type { Database } from '../database/database'
import { newToken } from './codes'

/** Who is signed in. `hasResumeCode`: whether a code was made that brings them back. */
export type Account = { id: string; kind: 'guest' | 'pupil' | 'teacher'; name: string; hasResumeCode: boolean }

/** What the browser's token carries, and no more: which session, whose. */
export type Envelope = { sid: string; uid: string }

export async function beginSession(db: Database, userId: string): Promise<Envelope> {
  const session = await db.session.create({ data: { id: newToken(), userId } })
  return { sid: session.id, uid: userId }
}

/** The account of a session that has been neither ended nor locked; null otherwise. Asked on every request. */
export async function accountOf(db: Database, envelope: Partial<Envelope>): Promise<Account | null> {
  if (!envelope.sid || !envelope.uid) return null
  const session = await db.session.findFirst({
    where: { id: envelope.sid, userId: envelope.uid, revokedAt: null, lockedAt: null },
    include: { user: true },
  })
  if (!session) return null
  const { id, kind, name, resumeHash } = session.user
  return { id, kind: kind as Account['kind'], name, hasResumeCode: resumeHash !== null }
}

/** Whether a session has been neither ended nor locked: the same, for who need not know whose it is. */
export const sessionHolds = async (db: Database, { sid, uid }: Envelope): Promise<boolean> =>
  (await db.session.count({ where: { id: sid, userId: uid, revokedAt: null, lockedAt: null } })) > 0

export async function endSession(db: Database, { sid, uid }: Partial<Envelope>, now: Date): Promise<void> {
  if (!sid || !uid) return
  await db.session.updateMany({ where: { id: sid, userId: uid }, data: { revokedAt: now } })
  announceAccount(uid)
}
