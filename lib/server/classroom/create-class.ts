import 'server-only'
import { randomUUID } from 'node:crypto'
import { may } from '@/lib/domain/classroom/rights'
import { ok, type Result } from '@/lib/domain/shared/result'
import { FIRST_ZONE, type Zone } from '@/lib/domain/shared/when'
import { newJoinCode } from '../account/codes'
import type { Account } from '../account/session'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { standingHere } from '../rights/standing'

/** Newcomers are let in for so long after a code is made. */
export const OPEN_FOR_MS = 14 * 86_400_000

/** A new class of a teacher's own, open to newcomers for a fortnight. */
export async function createClass(
  db: Database,
  account: Account,
  { name, demo = false, zone = FIRST_ZONE }: { name: string; demo?: boolean; zone?: Zone },
  now: Date,
): Promise<Result<{ id: string }>> {
  if (!may(standingHere(account), 'make-class')) return notFound()
  const made = await db.class.create({
    data: {
      id: randomUUID(),
      name,
      demo,
      zone,
      joinCode: demo ? null : newJoinCode(),
      joinOpenUntil: demo ? null : new Date(now.getTime() + OPEN_FOR_MS),
      createdAt: now,
      teachers: { create: { userId: account.id, role: 'owner' } },
    },
    select: { id: true },
  })
  return ok(made)
}
