import { existsSync } from 'node:fs'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { type Database, openDatabase } from '@/lib/server/database/database'
import { readEnv } from '@/lib/server/env'

/** Runs on the database of the installation that the environment names, which `npm start` has made. */
export async function withDatabase<T>(run: (db: Database) => Promise<Result<T>>): Promise<Result<T>> {
  const { databaseUrl, dataDir } = readEnv()
  if (!existsSync(databaseUrl.replace(/^file:/, '')))
    return refuse('no-installation', `There is no database in ${dataDir} yet. Start the program once with npm start.`)
  const db = openDatabase(databaseUrl)
  try {
    return await run(db)
  } finally {
    await db.$disconnect()
  }
}
