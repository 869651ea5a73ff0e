import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { knownMigrations, migrateTo } from '@/lib/server/backup/migrate'
import { readingInstallation } from '@/lib/server/backup/reading-installation'
import { writeTwinSchema } from '@/scripts/setup/twin-schema.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'howfar-schema-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const postgres = inject('migratedDatabase')
const sqlite = `file:${path.join(folder, 'howfar.db')}`

/** The SQL that a database made by the migrations still lacks; nothing where it has everything. */
async function missing(url: string, schema: string): Promise<string> {
  const migrations = `prisma/${url.startsWith('file:') ? 'sqlite' : 'postgresql'}/migrations`
  const args = ['migrate', 'diff', '--from-migrations', migrations, '--to-schema', schema, '--script']
  const env = { ...process.env, DATABASE_URL: url }
  const { stdout } = await promisify(execFile)('node_modules/.bin/prisma', args, { env })
  return stdout.replace('-- This is an empty migration.', '').trim()
}

describe('one schema for two databases', () => {
  test.each([
    ['SQLite', sqlite, () => 'prisma/schema.prisma'],
    ['PostgreSQL', postgres, writeTwinSchema],
  ])('is what the migrations of %s make', async (_, url, schema) => {
    expect(await missing(url, schema())).toBe('')
  })

  test('every migration is written for both', async () => {
    const names = await readdir('prisma/postgresql/migrations')
    expect(names.filter((name) => !name.endsWith('.toml')).sort()).toEqual(await knownMigrations())
  })

  test('both list the same tables, columns, types and keys, in one order, so that a backup of one fits the other', async () => {
    await migrateTo(sqlite, await knownMigrations())
    const tables = await readingInstallation(sqlite, (installation) => installation.tables())
    expect(tables.length).toBeGreaterThan(20)
    expect(await readingInstallation(postgres, (installation) => installation.tables())).toEqual(tables)
  })
})
