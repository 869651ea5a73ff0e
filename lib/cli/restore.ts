import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { ok, refuse } from '@/lib/domain/shared/result'
import { reasonOf } from '@/lib/server/backup/file-reasons'
import { type Home, restoreBackup } from '@/lib/server/backup/restore-backup'
import { readEnv } from '@/lib/server/env'
import { aloneOn } from '@/lib/server/instances/instance-lock'
import { fileOf, isPostgres } from '@/scripts/setup/database-url.mjs'
import { claimDatabase, releaseDatabase } from '@/scripts/setup/lock.mjs'
import { databasePlace } from '@/scripts/setup/postgres.mjs'
import type { Answer } from './answer'
import { note } from './files'
import { orUnanswered } from './with-database'

/** Makes the installation what a backup says; what was there is set aside. Prints what `backup` printed. */
export async function restore([file = '']: string[]): Promise<Answer> {
  const home = readEnv()
  const { databaseUrl, dataDir } = home
  const onPostgres = isPostgres(databaseUrl)
  const database = fileOf(databaseUrl)
  try {
    for (const folder of [dataDir, ...(onPostgres ? [] : [path.dirname(database)])])
      await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const { path: folder = dataDir, message } = error as NodeJS.ErrnoException
    return refuse('unwritable', `${folder} cannot be made: ${reasonOf(error) ?? message}.`)
  }
  if (onPostgres)
    return orUnanswered(databaseUrl, async () => {
      const done = await aloneOn(databaseUrl, () => restoreTo(databasePlace(databaseUrl), file, home))
      return done ?? inUse(databasePlace(databaseUrl))
    })
  if (!(await claimDatabase(database))) return inUse(database)
  try {
    return await restoreTo(database, file, home)
  } finally {
    await releaseDatabase(database)
  }
}

const inUse = (place: string) => refuse('in-use', `Howfar is running on ${place}. Stop it, then restore.`)

async function restoreTo(place: string, file: string, home: Home): Promise<Answer> {
  const restored = await restoreBackup(file, home, new Date())
  if (!restored.ok) return restored
  const { header, tables, setAside } = restored.value
  if (setAside) note(`What was there before is set aside in ${setAside}.`)
  if (process.env.NEXTAUTH_SECRET) note('NEXTAUTH_SECRET is set: it is used in place of the secret in the backup.')
  note(`${place} is as it was on ${header.madeAt}. Start it with npm start.`)
  return ok(`${JSON.stringify({ tables }, null, 2)}\n`)
}
