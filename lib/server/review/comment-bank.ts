import 'server-only'
import { may } from '@/lib/domain/classroom/rights'
import { CommentBank } from '@/lib/domain/review/bank'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Account } from '../account/session'
import type { Database } from '../database/database'
import { notFound } from '../refusals'
import { standingHere } from '../rights/standing'

/** A teacher's own bank; the one that comes with the program for a teacher without one, or with one that cannot be read. */
export async function readCommentBank(db: Database, userId: string, builtIn: CommentBank): Promise<CommentBank> {
  const row = await db.commentBank.findUnique({ where: { userId } })
  const own = row ? CommentBank.safeParse(JSON.parse(row.entries)) : null
  return own?.success ? own.data : builtIn
}

/** Keeps a teacher's bank; null goes back to what comes with the program. */
export async function saveCommentBank(db: Database, account: Account, bank: CommentBank | null): Promise<Result<null>> {
  if (!may(standingHere(account), 'keep-bank')) return notFound()
  if (bank === null) {
    await db.commentBank.deleteMany({ where: { userId: account.id } })
    return ok(null)
  }
  const entries = JSON.stringify(bank)
  await db.commentBank.upsert({
    where: { userId: account.id },
    create: { userId: account.id, entries },
    update: { entries },
  })
  return ok(null)
}
