import 'server-only'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { isPostgres } from '@/scripts/setup/database-url.mjs'
import type { Header, Summary } from './backup-form'
import { besidePostgres } from './beside-postgres'
import { besideSqlite } from './beside-sqlite'
import { reasonOf } from './file-reasons'
import type { Beside } from './installation'
import { knownMigrations, migrateTo } from './migrate'
import { checkBackup, rowsIn } from './read-backup'
import { takeInBackup } from './take-in'

/** Where an installation lives: its database, and the folder of its secret. */
export type Home = { databaseUrl: string; dataDir: string }

/**
 * Makes an installation what a backup says, in place of what is there, which is set aside. Everything is built and
 * compared beside it first: a file that cannot be taken changes nothing. `setAside`: where it is, if there was anything.
 */
export async function restoreBackup(
  file: string,
  home: Home,
  now: Date,
): Promise<Result<{ header: Header; tables: Summary; setAside: string | null }>> {
  const checked = await checkBackup(file)
  if (!checked.ok) return checked
  const { header, tables } = checked.value
  const known = await knownMigrations()
  if (header.migrations.some((name) => !known.includes(name)))
    return refuse(
      'newer-backup',
      `${file} was made by a newer version of Howfar (${header.program}). Update this one first.`,
    )
  const secret = path.join(home.dataDir, 'secret')
  const newSecret = `${secret}.restoring`
  const beside = isPostgres(home.databaseUrl) ? besidePostgres(home) : besideSqlite(home)
  try {
    const differs = await build(beside, header, { file, tables, known })
    if (differs) return refuse('unfit-backup', `${file} was not restored: ${differs}.`)
    // On the disk before anything moves: with the secret of before, no card of a restored database would open its seat.
    await writeFile(newSecret, header.secret, { mode: 0o600 })
    const setAside = await beside.takePlace(now)
    await rename(newSecret, secret)
    return ok({ header, tables, setAside })
  } catch (error) {
    const reason = reasonOf(error)
    if (!reason) throw error
    return refuse(
      'unwritable',
      `${(error as NodeJS.ErrnoException).path ?? home.dataDir} cannot be written: ${reason}.`,
    )
  } finally {
    await rm(newSecret, { force: true, recursive: true })
    await beside.discard()
  }
}

async function build(
  beside: Beside,
  header: Header,
  { file, tables: summary, known }: { file: string; tables: Summary; known: string[] },
): Promise<string | null> {
  await beside.begin()
  await migrateTo(beside.url, header.migrations)
  const { tables } = header
  const differs = await beside.run((installation) =>
    takeInBackup(installation, { tables, rows: rowsIn(file), summary }),
  )
  if (!differs && header.migrations.length < known.length) await migrateTo(beside.url, known)
  return differs
}
