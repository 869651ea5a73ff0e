import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A migrated and empty database, to be copied and never opened: a file, or the address of a PostgreSQL’s. */
    migratedDatabase: string
  }
}

/** Migrates one database for all the tests of a run, as `npm start` does: it takes the migrator three seconds. */
export default function migrateOnce({ provide }: TestProject): () => void {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-migrated-'))
  execFileSync('node_modules/.bin/prisma', ['migrate', 'deploy'], {
    env: { ...process.env, HOWFAR_DATA_DIR: dir, DATABASE_URL: '' },
    stdio: 'pipe',
  })
  provide('migratedDatabase', path.join(dir, 'howfar.db'))
  return () => rmSync(dir, { recursive: true, force: true })
}
