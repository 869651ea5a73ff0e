import 'server-only'
import { Cron } from 'croner'
import packageJson from '@/package.json'
import { type Database, database } from '../database/database'
import { readEnv } from '../env'
import { isCopyDue, keepCopy, lastCopyAt } from './copies'
import { clearSnapshots, takeSnapshot, withSnapshot } from './snapshot'

/** Makes the copy of the night, if it is due. Answers whether one was made. */
export async function copyIfDue(db: Database, home: { dataDir: string; secret: string }, now: Date): Promise<boolean> {
  const last = (await lastCopyAt(home.dataDir)) ?? (await installedAt(db))
  if (!isCopyDue(last, now)) return false
  const snapshot = await takeSnapshot(db, home.dataDir)
  const kept = await withSnapshot(snapshot, (from) =>
    keepCopy(home.dataDir, 'nightly', from, { program: packageJson.version, secret: home.secret, now }),
  )
  if (!kept.ok) throw new Error(kept.refusal.message)
  return true
}

async function installedAt(db: Database): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: string }[]>`SELECT MIN(started_at) AS at FROM _prisma_migrations`
  return new Date(row?.at ?? 0)
}

const watch = globalThis as { howfarCopies?: Cron }

/**
 * Looks now and every hour, as long as the server runs, so that a machine that sleeps at night has its copy in the
 * morning. Never throws: a failure is one line, and is tried again.
 */
export function watchCopies(): void {
  const { dataDir, secret } = readEnv()
  const look = () =>
    copyIfDue(database(), { dataDir, secret }, new Date()).catch((error: Error) =>
      console.error(`backup: the nightly copy could not be made: ${error.message}`),
    )
  void clearSnapshots(dataDir).then(look)
  watch.howfarCopies?.stop()
  watch.howfarCopies = new Cron('5 * * * *', { unref: true, protect: true }, () => void look())
}
