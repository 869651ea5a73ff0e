import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { type Database, openDatabase } from '@/lib/server/database/database'

/** A migrated database in a file of its own, as `npm start` makes it. */
export function freshDatabase(): { db: Database; file: string; close: () => Promise<void> } {
  // Otherwise one would be made in the folder of an installation.
  process.env.NEXTAUTH_SECRET ??= 'the secret of a test alone'
  const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-db-'))
  const file = path.join(dir, 'howfar.db')
  copyFileSync(inject('migratedDatabase'), file)
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
