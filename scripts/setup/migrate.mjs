import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fail, step } from './run.mjs'

const prisma = path.resolve(import.meta.dirname, '../../node_modules/.bin/prisma')

/** Asks a database for the names of the migrations that it has had. */
export const APPLIED = 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL'

/**
 * Brings a database to the newest migration of a folder, with a copy beforehand of what it holds. `place`: what the
 * database is called. `applied`: the names that it has had. Stops with a sentence when it cannot be done.
 */
export async function migrate({ place, folder, applied, dataDir }) {
  const ours = readdirSync(folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? [e.name] : []))
  if (applied.some((name) => !ours.includes(name)))
    fail(`the database ${place} was brought up to date by a newer version of Howfar. Update this one first.`)
  if (ours.every((name) => applied.includes(name))) return
  const env = { HOWFAR_DATA_DIR: dataDir }
  if (applied.length > 0)
    await step(
      'keeping a copy of the database as it is before the update',
      process.execPath,
      ['--import', 'tsx', '--conditions=react-server', 'lib/cli/copy-before-update.ts'],
      env,
    )
  await step('creating or migrating the database', prisma, ['migrate', 'deploy'], env)
}
