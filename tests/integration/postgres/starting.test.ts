import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { knownMigrations, migrateTo } from '@/lib/server/backup/migrate'
import { checkBackup } from '@/lib/server/backup/read-backup'
import { readingInstallation } from '@/lib/server/backup/reading-installation'
import { databaseBeside, runOn } from '../../postgres/embedded-postgres'

const folder = mkdtempSync(path.join(os.tmpdir(), 'howfar-starting-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An empty database of its own. */
const emptyPostgres = () => databaseBeside(inject('migratedDatabase'))

/** Makes a database ready as `npm start` does, in a process of its own; answers its exit code and what it said. */
function makeReady(url: string, dataDir: string): Promise<{ code: number; said: string }> {
  const ready = `await (await import('./scripts/setup/database.mjs')).readyDatabase(process.env.HOWFAR_DATA_DIR)`
  const env = { ...process.env, DATABASE_URL: url, HOWFAR_DATA_DIR: dataDir }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--input-type=module', '-e', ready], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr }),
    )
  })
}

const appliedTo = (url: string) => readingInstallation(url, (installation) => installation.migrations())

describe('npm start on PostgreSQL', () => {
  test('makes the tables once, however many instances start at the same moment', async () => {
    const url = await emptyPostgres()
    const started = await Promise.all(['a', 'b', 'c'].map((name) => makeReady(url, path.join(folder, name))))
    expect(started.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(started.filter(({ said }) => said.includes('creating or migrating the database'))).toHaveLength(1)
    expect(await appliedTo(url)).toEqual(await knownMigrations())
  })

  test('brings an older database up to date, and keeps a copy of it as it was', async () => {
    const url = await emptyPostgres()
    const [first = ''] = await knownMigrations()
    await migrateTo(url, [first])
    await runOn(url, `INSERT INTO "User" (id, kind, name) VALUES ('first', 'guest', 'Early')`)
    const dataDir = path.join(folder, 'older')
    expect((await makeReady(url, dataDir)).code).toBe(0)
    expect(await appliedTo(url)).toEqual(await knownMigrations())
    const [copy = ''] = readdirSync(path.join(dataDir, 'backups'))
    expect(copy).toMatch(/-before-update\.backup$/)
    const checked = await checkBackup(path.join(dataDir, 'backups', copy))
    expect(checked).toMatchObject({ ok: true, value: { header: { migrations: [first] } } })
  })

  test('stops at a database that a newer version has been at', async () => {
    const url = await emptyPostgres()
    await migrateTo(url, await knownMigrations())
    await runOn(
      url,
      `UPDATE _prisma_migrations SET migration_name = '29991231_later' WHERE migration_name LIKE '%start'`,
    )
    const { code, said } = await makeReady(url, path.join(folder, 'newer'))
    expect([code, said]).toEqual([1, expect.stringContaining('by a newer version of Howfar. Update this one first.')])
  })

  test('says which database does not answer, and not the password', async () => {
    const { code, said } = await makeReady('postgresql://howfar:s3cret@127.0.0.1:1/school', path.join(folder, 'away'))
    expect([code, said]).toEqual([1, expect.stringContaining('the database school on 127.0.0.1:1 does not answer')])
    expect(said).not.toContain('s3cret')
  })
})
