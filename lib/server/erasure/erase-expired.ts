import 'server-only'
import { dayIn, UTC } from '@/lib/domain/shared/when'
import { type Database, database } from '../database/database'
import { eraseClassAs } from './erase-class'

const DAY_MS = 86_400_000

/**
 * Erases every class whose day is over. A class that cannot be erased is left for the next time and does not keep the
 * others. `keepUntil` is the last day that a class is kept, as midnight in UTC; it is
 * over when it is over where the class is.
 */
export async function eraseExpired(db: Database, now: Date): Promise<{ erased: number; failed: number }> {
  const near = await db.class.findMany({
    where: { keepUntil: { lte: now } },
    select: { id: true, keepUntil: true, zone: true },
  })
  const over = near.filter(({ keepUntil, zone }) => keepUntil && dayIn(UTC, keepUntil) < dayIn(zone, now))
  let erased = 0
  for (const { id } of over) {
    const done = await eraseClassAs(db, 'retention', id, now).catch(() => null)
    if (done?.ok) erased++
  }
  return { erased, failed: over.length - erased }
}

const watch = globalThis as { howfarRetention?: NodeJS.Timeout }

/** Looks now and once a day, as long as the server runs. Never throws: a failure is one line, without a name. */
export function watchRetention(): void {
  const look = () =>
    eraseExpired(database(), new Date()).then(
      ({ erased, failed }) => {
        if (erased + failed > 0) console.info(`retention: ${erased} erased, ${failed} to be tried again`)
      },
      () => console.error('retention: the classes could not be looked through'),
    )
  void look()
  clearInterval(watch.howfarRetention)
  watch.howfarRetention = setInterval(look, DAY_MS)
  watch.howfarRetention.unref()
}
