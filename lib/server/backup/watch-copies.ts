import 'server-only'
import { Cron } from 'croner'
import packageJson from '@/package.json'
import { type Database, database } from '../database/database'
import { readEnv } from '../env'
import { isCopyDue, keepCopy, lastCopyAt } from './copies'
import type { Installation } from './installation'
import { readingPostgres } from './postgres-tables'
import { clearSnapshots, takeSnapshot, withSnapshot } from './snapshot'

type Home = { databaseUrl: string; dataDir: string; secret: string }

/** Makes the copy of the night, if it is due. Answers whether one was made. */
export async function copyIfDue(db: Database, home: Home, now: Date): Promise<boolean> {
  const last = (await lastCopyAt(home.dataDir)) ?? (await installedAt(db))
  if (!isCopyDue(last, now)) return false
  const about = { program: packageJson.version, secret: home.secret, now }
  const copy = (from: Installation) => keepCopy(home.dataDir, 'nightly', from, about)
  const kept =
    db.kind === 'postgresql'
      ? await readingPostgres(home.databaseUrl, copy)
      : await withSnapshot(await takeSnapshot(db, home.dataDir), copy)
  if (!kept.ok) throw new Error(kept.refusal.message)
  return true
}

async function installedAt(db: Database): Promise<Date> {
  const [row] = await db.$queryRaw<{ at: string | Date }[]>`SELECT MIN(started_at) AS at FROM _prisma_migrations`
  return new Date(row?.at ?? 0)
}

const watch = globalThis as { howfarCopies?: Cron }

/**
 * Looks now and every hour, as long as the server runs, so that a machine that sleeps at night has its copy in the
 * morning. Never throws: a failure is one line, and is tried again.
 */
export function watchCopies(): void {
  const { databaseUrl, dataDir, secret } = readEnv()
  const look = () =>
    copyIfDue(database(), { databaseUrl, dataDir, secret }, new Date()).catch((error: Error) =>
      console.error(`backup: the nightly copy could not be made: ${error.message}`),
    )
  void clearSnapshots(dataDir).then(look)
  watch.howfarCopies?.stop()
  watch.howfarCopies = new Cron('5 * * * *', { unref: true, protect: true }, () => void look())
}
