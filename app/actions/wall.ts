'use server'
import type { Result } from '@/lib/domain/shared/result'
import { Batch, commentOnce, ManyComments, type Pinned, undoBatch } from '@/lib/server/review/comment-once'
import { act } from './call'

export async function commentOnceAction(given: unknown): Promise<Result<Pinned>> {
  return act(ManyComments, given, (db, account, input, now) => commentOnce(db, account.id, input, now))
}

export async function undoBatchAction(given: unknown): Promise<Result<{ takenOff: number }>> {
  return act(Batch, given, (db, account, input) => undoBatch(db, account.id, input))
}
