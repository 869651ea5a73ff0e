import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Database, openDatabase } from '@/lib/server/database/database'

/** A migrated database in a file of its own, as `npm start` makes it. */
export function freshDatabase(): { db: Database; file: string; close: () => Promise<void> } {
  // Otherwise one would be made in the folder of an installation.
  process.env.NEXTAUTH_SECRET ??= 'the secret of a test alone'
  const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-db-'))
  execFileSync('node_modules/.bin/prisma', ['migrate', 'deploy'], {
    env: { ...process.env, HOWFAR_DATA_DIR: dir, DATABASE_URL: '' },
    stdio: 'pipe',
  })
  const file = path.join(dir, 'howfar.db')
  const db = openDatabase(`file:${file}`)
  return {
    db,
    file,
    close: async () => {
      await db.$disconnect()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
