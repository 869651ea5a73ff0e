'use server'
import type { Result } from '@/lib/domain/shared/result'
import { CommentOnce, commentOnce, type Pinned } from '@/lib/server/review/comment-once'
import { Batch, undoBatch } from '@/lib/server/review/undo-batch'
import { act } from './call'

export async function commentOnceAction(given: unknown): Promise<Result<Pinned>> {
  return act(CommentOnce, given, (db, account, input, now) => commentOnce(db, account.id, input, now))
}

export async function undoBatchAction(given: unknown): Promise<Result<{ removed: number; sent: number }>> {
  return act(Batch, given, (db, account, input) => undoBatch(db, account.id, input))
}
