import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { type Database, openDatabase } from '@/lib/server/database/database'
import { isPostgres } from '@/scripts/setup/database-url.mjs'
import { databaseBeside } from '../postgres/embedded-postgres'

/** A migrated database of its own: in a file or a PostgreSQL, whichever the project of this run is about. */
export async function freshDatabase(): Promise<Fresh> {
  // Otherwise one would be made in the folder of an installation.
  process.env.NEXTAUTH_SECRET ??= 'the secret of a test alone'
  const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-db-'))
  const file = path.join(dir, 'howfar.db')
  const url = await copyOfMigrated(file)
  const db = openDatabase(url)
  const close = async () => {
    await db.$disconnect()
    rmSync(dir, { recursive: true, force: true })
  }
  return { db, url, file, close }
}

/** `file`: of SQLite’s database, in a folder of its own. */
type Fresh = { db: Database; url: string; file: string; close: () => Promise<void> }

async function copyOfMigrated(file: string): Promise<string> {
  const migrated = inject('migratedDatabase')
  if (!isPostgres(migrated)) {
    copyFileSync(migrated, file)
    return `file:${file}`
  }
  return databaseBeside(migrated, new URL(migrated).pathname.slice(1))
}
