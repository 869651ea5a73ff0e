import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SOURCE = 'prisma/schema.prisma'
const TWIN = 'generated/postgresql.prisma'

/**
 * Prisma wants a schema for each kind of database, and the two must never differ in a table: the one for PostgreSQL is
 * written from the other whenever it is asked for. Answers where it is.
 */
export function writeTwinSchema() {
  const twin = readFileSync(SOURCE, 'utf8')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../generated/sqlite"', '"../generated/postgresql"')
    .replace(/\/\/[^\n]*\ngenerator twin \{[^}]*\}\n/, '')
  mkdirSync(path.dirname(TWIN), { recursive: true })
  writeFileSync(TWIN, twin)
  return TWIN
}
