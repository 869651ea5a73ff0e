import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Database } from '../database/database'
import type { Installation } from './installation'
import { SqliteInstallation, withSqlite } from './sqlite-tables'

const SNAPSHOT = /^\.snapshot-[0-9a-f]+\.db/

/** Where copies are kept, and what is on its way to become one. */
export const copiesFolder = (dataDir: string): string => path.join(dataDir, 'backups')

/**
 * The database as it is at this moment, in a file of its own that can be read at leisure. Nobody is served while it is
 * taken, about two seconds for a gigabyte: it goes over the one connection there is.
 */
export async function takeSnapshot(db: Database, dataDir: string): Promise<string> {
  const folder = copiesFolder(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = path.join(folder, `.snapshot-${randomBytes(6).toString('hex')}.db`)
  // Made first, so that it is never anybody else's to read.
  await writeFile(file, '', { mode: 0o600, flag: 'wx' })
  try {
    await db.$executeRawUnsafe('VACUUM INTO ?', file)
    return file
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/** Reads a snapshot, and deletes it. */
export async function withSnapshot<T>(file: string, run: (from: Installation) => Promise<T>): Promise<T> {
  try {
    return await withSqlite(file, (client) => run(new SqliteInstallation(client)))
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) await rm(`${file}${end}`, { force: true })
  }
}

/** Deletes what a process that was killed left behind. */
export async function clearSnapshots(dataDir: string): Promise<void> {
  const folder = copiesFolder(dataDir)
  const names = await readdir(folder).catch(() => [])
  const left = names.filter((name) => SNAPSHOT.test(name))
  for (const one of left) await rm(path.join(folder, one), { force: true })
}
