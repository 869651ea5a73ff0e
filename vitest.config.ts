import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Tests of the file that SQLite keeps, and of what is done with it. */
const OF_THE_FILE = ['clients', 'embedded-sqlite', 'database-at-start', 'database-lock', 'disk-full', 'backup']

export default defineConfig({
  resolve: {
    alias: {
      '@': root.replace(/\/$/, ''),
      // Outside Next there is no "react-server" condition, under which this package is empty.
      'server-only': fileURLToPath(new URL('node_modules/server-only/empty.js', import.meta.url)),
    },
  },
  test: {
    setupFiles: ['tests/fail-on-console.ts'],
    // Generous: a machine that others keep busy is many times slower, and nothing here is measured by a time.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Left to itself it keeps one processor free, which is half of two.
    maxWorkers: '100%',
    projects: [
      // What is pure keeps nothing between two files: they share what they import, which takes half as long.
      {
        extends: true,
        test: { name: 'pure', isolate: false, include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        test: {
          name: 'kept',
          include: ['tests/{integration,sync}/**/*.test.{ts,tsx}'],
          exclude: ['tests/integration/postgres/**'],
          globalSetup: 'tests/integration/migrated-database.ts',
        },
      },
      // The same rules on a real PostgreSQL; without what is about the one file of SQLite.
      {
        extends: true,
        test: {
          name: 'postgresql',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          exclude: OF_THE_FILE.map((name) => `tests/integration/${name}.test.ts`),
          globalSetup: 'tests/integration/migrated-postgres.ts',
        },
      },
    ],
  },
})
