import 'server-only'
import { PrismaClient } from '@/generated/sqlite/client'
import { readEnv } from '../env'
import { EmbeddedSqlite } from './embedded-sqlite'

export type Database = PrismaClient
/** The database inside a transaction: within one, this and nothing else. */
export type Transaction = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

export const openDatabase = (url: string): Database => new PrismaClient({ adapter: new EmbeddedSqlite({ url }) })

const kept = globalThis as { howfarDatabase?: Database }

/** The database of this process, opened when first asked for. Kept across reloads of a module in development. */
export function database(): Database {
  kept.howfarDatabase ??= openDatabase(readEnv().databaseUrl)
  return kept.howfarDatabase
}
