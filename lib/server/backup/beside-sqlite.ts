import 'server-only'
import { existsSync } from 'node:fs'
import { chmod, copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Beside } from './installation'
import { setAsideName } from './set-aside-name'
import { openSqlite, SqliteInstallation } from './sqlite-tables'

/** A new database in a file beside that of an installation. `databaseUrl`: `file:…`. */
export function besideSqlite({ databaseUrl, dataDir }: { databaseUrl: string; dataDir: string }): Beside {
  const file = databaseUrl.replace(/^file:/, '')
  const built = `${file}.restoring`
  return {
    url: `file:${built}`,
    begin: () => removeDatabase(built),
    run: (work) => withSqlite(built, work),
    takePlace: async (now) => {
      await withSqlite(built, (installation) => installation.settle())
      await chmod(built, 0o600)
      const setAside = await setAsideWhatIs(file, dataDir, now)
      await rename(built, file)
      return setAside
    },
    discard: () => removeDatabase(built),
  }
}

async function withSqlite<T>(file: string, work: (installation: SqliteInstallation) => Promise<T>): Promise<T> {
  const installation = new SqliteInstallation(openSqlite(file))
  try {
    return await work(installation)
  } finally {
    installation.close()
  }
}

/** Moves the database that is there out of the way, with what SQLite keeps beside it, and a copy of the secret. */
async function setAsideWhatIs(databaseFile: string, dataDir: string, now: Date): Promise<string | null> {
  const there = besides(databaseFile).filter((name) => existsSync(name))
  if (there.length === 0) return null
  const folder = path.join(path.dirname(databaseFile), setAsideName(now))
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
