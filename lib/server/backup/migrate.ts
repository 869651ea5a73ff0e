import 'server-only'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { isPostgres } from '@/scripts/setup/database-url.mjs'

const folderFor = (url: string) => `prisma/${isPostgres(url) ? 'postgresql' : 'sqlite'}/migrations`

/** The migrations that this version of the program has, in order: the same for both kinds of database. */
export async function knownMigrations(): Promise<string[]> {
  const entries = await readdir(folderFor('file:'), { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** Creates a database with these migrations alone, as the version that had them did; or brings one to them. */
export async function migrateTo(url: string, names: string[]): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'howfar-migrations-'))
  try {
    for (const name of [...names, 'migration_lock.toml'])
      await cp(path.join(folderFor(url), name), path.join(folder, name), { recursive: true })
    await promisify(execFile)(process.execPath, ['node_modules/prisma/build/index.js', 'migrate', 'deploy'], {
      env: { ...process.env, DATABASE_URL: url, HOWFAR_MIGRATIONS: folder },
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
