import 'server-only'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { wasErased } from '../account/tombstone'
import type { Database } from '../database/database'
import { currentEnvelope } from '../sign-in/current-account'

/**
 * In place of “not there” and “sign in”: that a thing was deleted with its class, for the browser of somebody who had it.
 * The account may have gone with it, so the browser’s token is asked, which nobody can make up.
 */
export async function orDeleted<T>(db: Database, result: Result<T>, subjects: string[]): Promise<Result<T>> {
  if (result.ok || (result.refusal.code !== 'not-found' && result.refusal.code !== 'sign-in')) return result
  return (await wasMine(db, subjects))
    ? refuse('deleted', 'This class was deleted, with everything made for it. What you type here is kept nowhere.')
    : result
}

/** Whether one of these things, or the account itself, was this browser's and went with a class. */
export async function wasMine(db: Database, subjects: string[]): Promise<boolean> {
  const { uid } = await currentEnvelope()
  return uid !== undefined && (await wasErased(db, uid, [...subjects, uid]))
}
