import { existsSync } from 'node:fs'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { type Database, openDatabase } from '@/lib/server/database/database'
import { readEnv } from '@/lib/server/env'
import { claimDatabase, releaseDatabase } from '@/scripts/setup/lock.mjs'

/** The database file of the installation that the environment names, which `npm start` has made. */
export function databaseFile(): Result<string> {
  const { databaseUrl, dataDir } = readEnv()
  const file = databaseUrl.replace(/^file:/, '')
  if (existsSync(file)) return { ok: true, value: file }
  return refuse('no-installation', `There is no database in ${dataDir} yet. Start the program once with npm start.`)
}

/** Runs on that database, while nothing else may. */
export async function withDatabase<T>(run: (db: Database) => Promise<Result<T>>): Promise<Result<T>> {
  const file = databaseFile()
  if (!file.ok) return file
  if (!(await claimDatabase(file.value)))
    return refuse('in-use', `Howfar is running on ${file.value}. Stop it, then run this again.`)
  const db = openDatabase(`file:${file.value}`)
  try {
    return await run(db)
  } finally {
    await db.$disconnect()
    await releaseDatabase(file.value)
  }
}
