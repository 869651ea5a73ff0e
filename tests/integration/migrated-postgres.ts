import { execFileSync } from 'node:child_process'
import type { TestProject } from 'vitest/node'
import { EmbeddedPostgres } from '../postgres/embedded-postgres'

/** Starts one PostgreSQL for all the tests of a run, with one database that is migrated as `npm start` does. */
export default async function startOnce({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await EmbeddedPostgres.start()
  const url = await server.create()
  execFileSync('node_modules/.bin/prisma', ['migrate', 'deploy'], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: 'pipe',
  })
  provide('migratedDatabase', url)
  return () => server.remove()
}
