import 'server-only'
import { type Database, database } from '../database/database'
import { eraseClassAs } from './erase-class'

const DAY_MS = 86_400_000

/**
 * Erases every class whose day is over. A class that cannot be erased is left for the next time and does not keep the
 * others. `keepUntil` is the last day that a class is kept, at 00:00 UTC.
 */
export async function eraseExpired(db: Database, now: Date): Promise<{ erased: number; failed: number }> {
  const over = await db.class.findMany({
    where: { keepUntil: { lte: new Date(now.getTime() - DAY_MS) } },
    select: { id: true },
  })
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
