import { existsSync } from 'node:fs'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { type Database, openDatabase } from '@/lib/server/database/database'
import { diskFaultOf } from '@/lib/server/database/disk-fault'
import { readEnv } from '@/lib/server/env'
import { fileOf, isPostgres } from '@/scripts/setup/database-url.mjs'
import { claimDatabase, releaseDatabase } from '@/scripts/setup/lock.mjs'
import { databasePlace } from '@/scripts/setup/postgres.mjs'

type Inside<T> = (url: string) => Promise<Result<T>>

/** Runs on the database of the installation that the environment names, while nothing else may if it is a file. */
export async function withDatabase<T>(run: (db: Database) => Promise<Result<T>>): Promise<Result<T>> {
  return atDatabase(async (url) => {
    const db = openDatabase(url)
    try {
      return await run(db)
    } finally {
      await db.$disconnect()
    }
  })
}

/** The same by its address. `inUse`: what is done where another program has the file. */
export async function atDatabase<T>(run: Inside<T>, inUse: Inside<T> = running): Promise<Result<T>> {
  const { databaseUrl, dataDir } = readEnv()
  if (isPostgres(databaseUrl)) return orUnanswered(databaseUrl, () => run(databaseUrl))
  const file = fileOf(databaseUrl)
  if (!existsSync(file))
    return refuse('no-installation', `There is no database in ${dataDir} yet. Start the program once with npm start.`)
  if (!(await claimDatabase(file))) return inUse(databaseUrl)
  try {
    return await run(databaseUrl)
  } finally {
    await releaseDatabase(file)
  }
}

const running = async (url: string) =>
  refuse('in-use', `Howfar is running on ${fileOf(url)}. Stop it, then run this again.`)

/** A PostgreSQL that does not answer, or has no tables yet, is a sentence and not a fault. */
export async function orUnanswered<T>(url: string, run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run()
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === 'P2021' || code === '42P01')
      return refuse(
        'no-installation',
        `There is nothing in the database ${databasePlace(url)} yet. Start the program once with npm start.`,
      )
    if (!UNREACHED.test(code ?? '') && diskFaultOf(error) !== 'away') throw error
    return refuse('unavailable', `The database ${databasePlace(url)} does not answer: ${message.trim() || code}.`)
  }
}

/** A password, a database or a name that PostgreSQL does not know. */
const UNREACHED = /^(?:28...|3D000|P1000|P1003|P1010)$/
