import 'server-only'
import type * as z from 'zod'
import { type Result, refuse } from '@/lib/domain/shared/result'
import type { Account } from '@/lib/server/account/session'
import { type Database, database } from '@/lib/server/database/database'
import { orCannotSave } from '@/lib/server/database/disk-fault'
import { orDeleted } from '@/lib/server/http/or-deleted'
import { currentAccount } from '@/lib/server/sign-in/current-account'

/** Runs an action for whoever is signed in. Where it comes from was looked at when it came in: scripts/server/origin.mjs. */
export async function forAccount<T>(
  run: (db: Database, account: Account, now: Date) => Promise<Result<T>>,
): Promise<Result<T>> {
  const account = await currentAccount()
  return account
    ? orCannotSave(() => run(database(), account, new Date()))
    : refuse('sign-in', 'Your session has ended. Use your resume code to come back.')
}

/**
 * The same with what the browser sent, parsed first: an action is a function that anybody can call with anything, whatever
 * its type says. The type is that of the schema, for those who call it from a page of ours.
 */
export async function act<Input, T>(
  schema: z.ZodType<Input>,
  given: NoInfer<Input>,
  run: (db: Database, account: Account, input: Input, now: Date) => Promise<Result<T>>,
): Promise<Result<T>> {
  const result = await forAccount<T>(async (db, account, now) => {
    const parsed = schema.safeParse(given)
    if (parsed.success) return run(db, account, parsed.data, now)
    return refuse('bad-request', parsed.error.issues[0]?.message ?? 'That is not a request of a page here.')
  })
  return orDeleted(database(), result, namedIn(given))
}

/** The ids that a request names: its own words, a few and short. */
const namedIn = (given: unknown): string[] =>
  Object.values(given instanceof Object ? given : {})
    .filter((value): value is string => typeof value === 'string' && value.length <= 100)
    .slice(0, 10)
