import { ok, refuse } from '@/lib/domain/shared/result'
import { moveInstallation } from '@/lib/server/backup/move-installation'
import { readingInstallation } from '@/lib/server/backup/reading-installation'
import { readEnv } from '@/lib/server/env'
import { isPostgres } from '@/scripts/setup/database-url.mjs'
import { databasePlace } from '@/scripts/setup/postgres.mjs'
import type { Answer } from './answer'
import { note } from './files'
import { atDatabase, orUnanswered } from './with-database'

/** Copies the installation into an empty PostgreSQL database. Prints what each table holds there and here, as JSON. */
export async function move([url = '']: string[]): Promise<Answer> {
  if (!isPostgres(url)) return refuse('usage', 'Say where to: postgresql://user:password@host/database.')
  const moved = await atDatabase((from) =>
    orUnanswered(url, () => readingInstallation(from, (installation) => moveInstallation(installation, url))),
  )
  if (!moved.ok) return moved
  note(
    `Everything is in ${databasePlace(url)} as well, and was compared. What is here stays as it is, and is used no more.`,
  )
  note(`Start it there with DATABASE_URL set to that address, and the same ${readEnv().dataDir}: the secret is in it.`)
  return ok(`${JSON.stringify({ tables: moved.value }, null, 2)}\n`)
}
