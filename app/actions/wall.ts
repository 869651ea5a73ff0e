'use server'
import { CommentOnce, type Pinned, UndoBatch } from '@/lib/domain/review/requests'
import type { Result } from '@/lib/domain/shared/result'
import { commentOnce } from '@/lib/server/review/comment-once'
import { undoBatch } from '@/lib/server/review/undo-batch'
import { act } from './call'

export async function commentOnceAction(given: CommentOnce): Promise<Result<Pinned>> {
  return act(CommentOnce, given, (db, account, input, now) => commentOnce(db, account.id, input, now))
}

export async function undoBatchAction(given: UndoBatch): Promise<Result<{ removed: number; sent: number }>> {
  return act(UndoBatch, given, (db, account, input) => undoBatch(db, account.id, input))
}
