import 'server-only'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { PAUSE_SENTENCES, type PauseOf } from '@/lib/domain/shared/pause'
import type { Result } from '@/lib/domain/shared/result'
import type { Database, Transaction } from '../database/database'
import type { Browser } from './browser'
import { hashOfSecret } from './codes'

/** Who tries: the network that asks, as one bucket, and what is known of its browser, if anything. */
export type Caller = { address: string; browser?: Browser | undefined }

/** How many points a bucket holds, and after how many seconds from the first it is full again. */
const BUCKETS = {
  // Wrong passwords for one account, of all browsers together that have never signed in to it: 8, so that no hour
  // holds more than 16 even where two windows meet.
  stranger: { points: 8, duration: 3600 },
  // The same of one browser that has, which nobody else can use up.
  known: { points: 8, duration: 3600 },
  // Wrong passwords of one network for any accounts. One a second for ten minutes: no class types that fast.
  passwords: { points: 600, duration: 600 },
  // Wrong codes of one browser, and of all browsers of a network that carry nothing yet.
  codes: { points: 20, duration: 600 },
  newcomers: { points: 1000, duration: 600 },
  // Wrong last fours of the card of one seat, of all browsers together.
  seats: { points: 5, duration: 900 },
  // Guest accounts that are made from one network.
  guests: { points: 2000, duration: 3600 },
} as const
type Bucket = keyof typeof BUCKETS

/**
 * The buckets of a network are in the memory of this process alone: there are so few addresses that a hash of one is as
 * good as the address, and it would lie in the database, and in copies of it, after the account is erased.
 */
const OF_NETWORKS: readonly string[] = ['passwords', 'newcomers', 'guests'] satisfies Bucket[]

type Limiters = Record<Bucket, RateLimiterAbstract>
const kept = new WeakMap<Database, Limiters>()

function limitersOf(db: Database): Limiters {
  const there = kept.get(db)
  if (there) return there
  const made = Object.entries(BUCKETS).map(([keyPrefix, { points, duration }], i) => {
    if (OF_NETWORKS.includes(keyPrefix)) return [keyPrefix, new RateLimiterMemory({ keyPrefix, points, duration })]
    // They share a table: one of them clears it.
    const clearExpiredByTimeout = i === 0
    const store = { storeClient: db, tableName: 'throttle', clearExpiredByTimeout }
    return [keyPrefix, new RateLimiterPrisma({ ...store, keyPrefix, points, duration })]
  })
  const limiters = Object.fromEntries(made) as Limiters
  kept.set(db, limiters)
  return limiters
}

/** Takes a point out of a bucket. Answers the milliseconds of the pause when there was none; 0 when there was. */
async function spend(db: Database, bucket: Bucket, key: string): Promise<number> {
  const limiter = limitersOf(db)[bucket]
  // Read first, so that a flood of tries that are refused writes nothing; what decides is the count that follows.
  const there = await limiter.get(key)
  if (there && there.consumedPoints >= BUCKETS[bucket].points) return Math.max(1, there.msBeforeNext)
  try {
    await limiter.consume(key)
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, refused.msBeforeNext)
    throw refused
  }
}

function paused(of: PauseOf, milliseconds: number): Result<never> {
  const minutes = Math.ceil(milliseconds / 60_000)
  return { ok: false, refusal: { code: 'throttled', message: PAUSE_SENTENCES[of](minutes), minutes } }
}

/** An e-mail address as it stands in keys and in a browser’s seal; one without an account has one too. */
export const accountKey = (email: string): string => hashOfSecret(email).slice(0, 32)

/**
 * Runs an attempt with a password, unless there were too many: each is counted before it is looked at, and given back
 * if it was right. A browser that has signed in to the account before has a bucket of its own.
 */
export async function tryPassword<T>(
  db: Database,
  { address, browser }: Caller,
  email: string,
  attempt: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const account = accountKey(email)
  const spent: [Bucket, string][] = browser?.accounts.includes(account)
    ? [['known', `${account}:${browser.id}`]]
    : [
        ['stranger', account],
        ['passwords', address],
      ]
  for (const [bucket, key] of spent) {
    const wait = await spend(db, bucket, key)
    if (wait > 0) return paused('password', wait)
  }
  const result = await attempt()
  if (result.ok) for (const [bucket, key] of spent) await limitersOf(db)[bucket].reward(key)
  return result
}

/** The refusals that say that a code or a link was not a right one. */
const WRONG = ['join-code', 'resume-code', 'setup-link', 'invitation', 'unlock', 'card']

/**
 * Runs an attempt with a code or the token of a link, which is too long to be guessed: a right one always passes. A
 * wrong one is counted against the browser that tried it, and after many the answer is a pause.
 */
export async function tryCode<T>(
  db: Database,
  { address, browser }: Caller,
  attempt: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const result = await attempt()
  if (result.ok || !WRONG.includes(result.refusal.code)) return result
  const wait = browser ? await spend(db, 'codes', browser.id) : await spend(db, 'newcomers', address)
  return wait > 0 ? paused('code', wait) : result
}

/**
 * Runs an attempt with the last four symbols of the card of a seat, unless there were too many: each is counted before it
 * is looked at, and given back if it was right.
 */
export async function trySeat<T>(db: Database, seatId: string, attempt: () => Promise<Result<T>>): Promise<Result<T>> {
  const wait = await spend(db, 'seats', seatId)
  if (wait > 0) return paused('seat', wait)
  const result = await attempt()
  if (result.ok || result.refusal.code !== 'card') await limitersOf(db).seats.reward(seatId)
  return result
}

/** Makes a guest’s account, unless one network has made more of them within the hour than a school does. */
export async function tryGuest<T>(db: Database, { address }: Caller, make: () => Promise<T>): Promise<Result<T>> {
  const wait = await spend(db, 'guests', address)
  return wait > 0 ? paused('guest', wait) : { ok: true, value: await make() }
}

/** Ends every pause of an account, in all browsers. */
export async function forgetTries(tx: Transaction, email: string): Promise<void> {
  const account = accountKey(email)
  await tx.throttle.deleteMany({
    where: { OR: [{ key: `stranger:${account}` }, { key: { startsWith: `known:${account}:` } }] },
  })
}
