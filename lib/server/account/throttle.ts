import 'server-only'
import { type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { hashOf } from './codes'

const WINDOW_MS = 15 * 60 * 1000
/** Wrong tries in the window: few for one account, many for one address, since a school is one address. */
const MOST = { account: 8, address: 200 }

const mostFor = (key: string) => (key.startsWith('account:') ? MOST.account : MOST.address)

/** What is kept of a key: its kind, and a hash in place of the address or the account. */
const rowKey = (key: string) => key.replace(/:(.*)$/s, (_, rest: string) => `:${hashOf(rest)}`)

/**
 * Runs an attempt to sign in unless one of its keys has failed too often lately; counts it if it fails. Counts that no
 * longer matter are forgotten.
 */
export async function throttled<T>(
  db: Database,
  named: string[],
  now: Date,
  attempt: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const keys = named.map(rowKey)
  const rows = await db.throttle.findMany({ where: { key: { in: keys } } })
  const fresh = rows.filter((row) => now.getTime() - row.since.getTime() < WINDOW_MS)
  if (fresh.some((row) => row.failures >= mostFor(row.key))) {
    return refuse('throttled', 'Too many wrong tries. Wait a quarter of an hour, then try again.')
  }
  const result = await attempt()
  if (!result.ok) await db.throttle.deleteMany({ where: { since: { lt: new Date(now.getTime() - WINDOW_MS) } } })
  for (const key of result.ok ? [] : keys) {
    const counted = fresh.some((row) => row.key === key)
    await db.throttle.upsert({
      where: { key },
      create: { key, failures: 1, since: now },
      update: counted ? { failures: { increment: 1 } } : { failures: 1, since: now },
    })
  }
  return result
}
