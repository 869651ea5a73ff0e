import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
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
  if (existsSync(TWIN) && readFileSync(TWIN, 'utf8') === twin) return TWIN
  mkdirSync(path.dirname(TWIN), { recursive: true })
  // Whole or not at all: several programs ask for it at once, and one of them may be reading it.
  const half = `${TWIN}.${process.pid}`
  writeFileSync(half, twin)
  renameSync(half, TWIN)
  return TWIN
}
