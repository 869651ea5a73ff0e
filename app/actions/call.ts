import 'server-only'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { currentAccount } from '@/lib/server/account/current-account'
import type { Account } from '@/lib/server/account/session'
import { type Database, database } from '@/lib/server/database/database'

/** Runs an action for whoever is signed in. Server actions answer their own pages alone: Next checks the origin. */
export async function forAccount<T>(
  run: (db: Database, account: Account, now: Date) => Promise<Result<T>>,
): Promise<Result<T>> {
  const account = await currentAccount()
  return account
    ? run(database(), account, new Date())
    : refuse('sign-in', 'Your session has ended. Use your resume code to come back.')
}
