import 'server-only'
import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileOf } from '@/scripts/setup/database-url.mjs'
import type { Beside } from './installation'
import { keepSecret, setAsideName } from './set-aside'
import { SqliteInstallation, withSqlite } from './sqlite-tables'

/** A new database in a file beside that of an installation. `databaseUrl`: `file:…`. */
export function besideSqlite({ databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }): Beside {
  const file = fileOf(databaseUrl)
  const built = `${file}.restoring`
  return {
    url: `file:${built}`,
    begin: async () => {
      await removeDatabase(built)
      // Made first, so that it is never anybody else's to read.
      await writeFile(built, '', { mode: 0o600 })
    },
    run: (work) => withSqlite(built, (client) => work(new SqliteInstallation(client))),
    takePlace: async (now) => {
      await withSqlite(built, (client) => new SqliteInstallation(client).settle())
      const setAside = await setAsideWhatIs(file, dataDir, now)
      await rename(built, file)
      return setAside
    },
    discard: () => removeDatabase(built),
  }
}

/** Moves the database that is there out of the way, with what SQLite keeps beside it, and a copy of the secret. */
async function setAsideWhatIs(databaseFile: string, dataDir: string, now: Date): Promise<string | null> {
  const there = besides(databaseFile).filter((name) => existsSync(name))
  if (there.length === 0) return null
  const folder = path.join(path.dirname(databaseFile), setAsideName(now))
  await keepSecret(dataDir, folder)
  // The files beside it first: if this ends half-way, the database still stands where it is looked for.
  for (const name of there.reverse()) await rename(name, path.join(folder, path.basename(name)))
  return folder
}

const besides = (file: string) => [file, `${file}-wal`, `${file}-shm`]

async function removeDatabase(file: string): Promise<void> {
  for (const name of [...besides(file), `${file}-journal`]) await rm(name, { force: true })
}
