import { defineConfig } from 'prisma/config'

// Prisma's CLI wants a native engine from a host that many school networks block: this one answers in its place.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= new URL('scripts/schema-engine.mjs', import.meta.url).pathname
process.env.CHECKPOINT_DISABLE ??= '1'

export default defineConfig({
  schema: 'prisma/sqlite/schema.prisma',
  // A restore makes the database of an older version, with the migrations that it had.
  migrations: { path: process.env.HOWFAR_MIGRATIONS || 'prisma/sqlite/migrations' },
  datasource: { url: process.env.DATABASE_URL || `file:${process.env.HOWFAR_DATA_DIR || '.data'}/howfar.db` },
})
