import { defineConfig } from 'prisma/config'
import { isPostgres } from './scripts/setup/database-url.mjs'
import { writeTwinSchema } from './scripts/setup/twin-schema.mjs'

// Prisma's CLI wants a native engine from a host that many school networks block: this one answers in its place.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= new URL('scripts/schema-engine.mjs', import.meta.url).pathname
process.env.CHECKPOINT_DISABLE ??= '1'

const url = process.env.DATABASE_URL || `file:${process.env.HOWFAR_DATA_DIR || '.data'}/howfar.db`
const kind = isPostgres(url) ? 'postgresql' : 'sqlite'

export default defineConfig({
  schema: kind === 'sqlite' ? 'prisma/schema.prisma' : writeTwinSchema(),
  // A restore makes the database of an older version, with the migrations that it had.
  migrations: { path: process.env.HOWFAR_MIGRATIONS || `prisma/${kind}/migrations` },
  datasource: { url },
})
