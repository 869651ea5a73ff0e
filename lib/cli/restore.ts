import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { ok, refuse } from '@/lib/domain/shared/result'
import { reasonOf } from '@/lib/server/backup/file-reasons'
import { restoreBackup } from '@/lib/server/backup/restore-backup'
import { readEnv } from '@/lib/server/env'
import { claimDatabase, releaseDatabase } from '@/scripts/setup/lock.mjs'
import type { Answer } from './answer'
import { note } from './files'

/** Makes the installation what a backup says; what was there is set aside. Prints what `backup` printed. */
export async function restore([file = '']: string[]): Promise<Answer> {
  const { dataDir, databaseUrl } = readEnv()
  const database = databaseUrl.replace(/^file:/, '')
  try {
    for (const folder of [dataDir, path.dirname(database)]) await mkdir(folder, { recursive: true })
  } catch (error) {
    return refuse('unwritable', `${dataDir} cannot be made: ${reasonOf(error) ?? (error as Error).message}.`)
  }
  if (!(await claimDatabase(database)))
    return refuse('in-use', `Howfar is running on ${database}. Stop it, then restore.`)
  try {
    const restored = await restoreBackup(file, { databaseFile: database, dataDir }, new Date())
    if (!restored.ok) return restored
    const { header, tables, setAside } = restored.value
    if (setAside) note(`What was there before is set aside in ${setAside}.`)
    if (process.env.NEXTAUTH_SECRET) note('NEXTAUTH_SECRET is set: it is used in place of the secret in the backup.')
    note(`${database} is as it was on ${header.madeAt}. Start it with npm start.`)
    return ok(`${JSON.stringify({ tables }, null, 2)}\n`)
  } finally {
    await releaseDatabase(database)
  }
}
