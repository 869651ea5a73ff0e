import 'server-only'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Header, lineOf, RowHash, type Summary } from './backup-form'
import { reasonOf } from './file-reasons'
import type { Installation } from './installation'
import { knownMigrations, migrateTo } from './migrate'
import { checkBackup, rowsIn } from './read-backup'
import { openSqlite, SqliteInstallation } from './sqlite-tables'

/** Where an installation lives: its database, and the folder of its secret. */
export type Home = { databaseFile: string; dataDir: string }

/**
 * Makes an installation what a backup says, in place of what is there, which is set aside. Everything is built and
 * compared beside it first: a file that cannot be taken changes nothing. `setAside`: the folder, if there was anything.
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
  const built = `${home.databaseFile}.restoring`
  try {
    await removeDatabase(built)
    await migrateTo(built, header.migrations)
    const differs = await fill(built, file, header, tables)
    if (differs) return refuse('unfit-backup', `${file} was not restored: ${differs}.`)
    if (header.migrations.length < known.length) await migrateTo(built, known)
    await settle(built)
    await chmod(built, 0o600)
    const setAside = await setAsideWhatIs(home, now)
    await rename(built, home.databaseFile)
    await writeFile(path.join(home.dataDir, 'secret'), header.secret, { mode: 0o600 })
    return ok({ header, tables, setAside })
  } catch (error) {
    const reason = reasonOf(error)
    if (reason) return refuse('unwritable', `${home.databaseFile} cannot be written: ${reason}.`)
    throw error
  } finally {
    await removeDatabase(built)
  }
}

/** Fills a new database from a backup and compares what it then holds; answers what is not as it should be. */
async function fill(database: string, file: string, header: Header, tables: Summary): Promise<string | null> {
  const installation = new SqliteInstallation(openSqlite(database))
  try {
    const theirs = await installation.tables()
    for (const table of header.tables) {
      const mine = theirs.find((t) => t.name === table.name)
      if (JSON.stringify(mine) !== JSON.stringify(table)) return `the table ${table.name} has another shape here`
    }
    await installation.fill(header.tables, rowsIn(file))
    const held = await summaryOf(installation)
    const other = tables.find((t) => JSON.stringify(t) !== JSON.stringify(held.find((h) => h.table === t.table)))
    return other ? `the rows of the table ${other.table} came out otherwise` : null
  } finally {
    installation.close()
  }
}

async function settle(database: string): Promise<void> {
  const installation = new SqliteInstallation(openSqlite(database))
  await installation.settle()
  installation.close()
}

/** The counts and hashes of what an installation holds. */
export async function summaryOf(installation: Installation): Promise<Summary> {
  const summary: Summary = []
  for (const table of await installation.tables()) {
    const hash = new RowHash(table.name)
    for await (const cells of installation.rows(table)) hash.add(lineOf(cells))
    summary.push(hash.end())
  }
  return summary
}

/** Moves the database that is there out of the way, with what SQLite keeps beside it, and a copy of the secret. */
async function setAsideWhatIs({ databaseFile, dataDir }: Home, now: Date): Promise<string | null> {
  const there = besides(databaseFile).filter((name) => existsSync(name))
  if (there.length === 0) return null
  const stamp = now.toISOString().replace(/\..*/, '').replaceAll(':', '-')
  const folder = path.join(path.dirname(databaseFile), `set-aside-${stamp}`)
  await mkdir(folder, { mode: 0o700 })
  const secret = path.join(dataDir, 'secret')
  if (existsSync(secret)) await copyFile(secret, path.join(folder, 'secret'))
  // The files beside it first: if this ends half-way, the database still stands where it is looked for.
  for (const name of there.reverse()) await rename(name, path.join(folder, path.basename(name)))
  return folder
}

const besides = (file: string) => [file, `${file}-wal`, `${file}-shm`]

async function removeDatabase(file: string): Promise<void> {
  for (const name of [...besides(file), `${file}-journal`]) await rm(name, { force: true })
}
