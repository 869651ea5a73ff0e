import 'server-only'
import type { Result } from '@/lib/domain/shared/result'
import { type Browser, knowing, newBrowser } from './browser'
import { readEmail } from './teacher'
import { accountKey, type Caller } from './throttle'

/** A request of somebody who tries to come in: who they are, and how to leave something in their browser. */
export type Visit = { caller: Caller; keep: (browser: Browser) => Promise<void> }

/** After a code or a link: a browser that was wrong gets an id, so that its next tries are counted as its own. */
export async function afterCode<T>({ caller, keep }: Visit, result: Result<T>): Promise<Result<T>> {
  if (!result.ok && !caller.browser) await keep(newBrowser())
  return result
}

/** After a password: a browser that was right is known to the account from now on. */
export async function afterPassword<T>({ caller, keep }: Visit, email: string, result: Result<T>): Promise<Result<T>> {
  if (result.ok) await keep(knowing(caller.browser, accountKey(readEmail(email))))
  return result
}
