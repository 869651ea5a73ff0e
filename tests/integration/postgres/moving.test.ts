import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { demoClass } from '@/content/demo-class/demo-class'
import { backup } from '@/lib/cli/backup'
import { move } from '@/lib/cli/move'
import { restore } from '@/lib/cli/restore'
import { createTeacher } from '@/lib/server/account/teacher'
import { knownMigrations, migrateTo } from '@/lib/server/backup/migrate'
import { readingInstallation } from '@/lib/server/backup/reading-installation'
import { restoreBackup } from '@/lib/server/backup/restore-backup'
import { setAsideName } from '@/lib/server/backup/set-aside'
import { summaryOf } from '@/lib/server/backup/take-in'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { openDatabase } from '@/lib/server/database/database'
import { databaseBeside, runOn } from '../../postgres/embedded-postgres'

const folder = mkdtempSync(path.join(os.tmpdir(), 'howfar-move-'))
const elsewhere = (name: string) => path.join(folder, name)
const file = elsewhere('howfar.db')
const sqlite = `file:${file}`
const noted: string[] = []
const NOW = new Date('2026-03-02T18:00:00Z')

/** An empty database of its own. */
const emptyPostgres = () => databaseBeside(inject('migratedDatabase'))

/** Runs a command on the installation at an address; answers the tables it printed, or why it was refused. */
async function at(url: string, run: typeof backup, argument: string) {
  vi.stubEnv('DATABASE_URL', url)
  noted.length = 0
  const answer = await run([argument])
  return answer.ok ? JSON.parse(answer.value).tables : answer.refusal.message
}

const heldBy = (url: string) => readingInstallation(url, async (from) => summaryOf(from, await from.tables()))

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql).finally(() => client.end())
  return rows
}

beforeAll(async () => {
  vi.stubEnv('HOWFAR_DATA_DIR', folder)
  vi.stubEnv('NEXTAUTH_SECRET', '')
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => noted.push(String(words)) > 0)
  writeFileSync(elsewhere('secret'), 'the secret of monday')
  await migrateTo(sqlite, await knownMigrations())
  const db = openDatabase(sqlite)
  const teacher = await createTeacher(db, { name: 'Ms A', email: 'a@school.example', password: 'correct horse 1' })
  if (!teacher.ok) throw new Error(teacher.refusal.message)
  await makeDemoClass(db, teacher.value.id, demoClass(), NOW)
  // Rows whose order by bytes is not that of any language, texts that a driver may stumble on, a time to the millisecond.
  for (const [i, id] of ['a', 'B', 'ä', 'Z', 'z', '-', '_', 'É', '\u{1F985}', '\uFFFD'].entries())
    await db.user.create({
      data: { id, kind: 'guest', name: `Ōsprey “1”\u2028 🦅\n\\ '${i}'`, createdAt: new Date(1_700_000_000_007 + i) },
    })
  await db.$disconnect()
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

describe('a move to PostgreSQL', () => {
  let there = ''
  beforeAll(async () => {
    there = await emptyPostgres()
  })

  test('copies every row, and prints counts and hashes that are those of both', async () => {
    const tables = await at(sqlite, move, there)
    expect(tables).toEqual(await heldBy(sqlite))
    expect(tables).toEqual(await heldBy(there))
    expect(tables.find((t: { table: string }) => t.table === 'Submission').rows).toBe(27)
  })

  test('leaves the guards of what was handed in, and the keys, where they belong', async () => {
    await expect(runOn(there, 'UPDATE "Submission" SET n = 9')).rejects.toThrow('A submission never changes.')
    await expect(runOn(there, 'DELETE FROM "Submission"')).rejects.toThrow('by an erasure alone')
    await expect(runOn(there, 'TRUNCATE "Submission" CASCADE')).rejects.toThrow('A submission never changes.')
    await expect(runOn(there, `INSERT INTO "Session" VALUES ('s', 'nobody')`)).rejects.toThrow('foreign key')
  })

  test('is refused where something is already, and where it is no address', async () => {
    expect(await at(sqlite, move, there)).toBe('That database is not empty: give one of its own.')
    expect(await at(sqlite, move, 'howfar.db')).toMatch(/^Say where to: postgresql:/)
    expect(await at(sqlite, move, 'postgresql://howfar@127.0.0.1:1/none')).toMatch(
      /^The database none on .* does not answer/,
    )
  })

  test('and a backup of it goes back into a file with the same hashes', async () => {
    const tables = await at(there, backup, elsewhere('of-postgres.backup'))
    expect(tables).toEqual(await heldBy(sqlite))
    expect(await at(`file:${elsewhere('back.db')}`, restore, elsewhere('of-postgres.backup'))).toEqual(tables)
    expect(await heldBy(`file:${elsewhere('back.db')}`)).toEqual(tables)
  })
})

describe('a restore on PostgreSQL', () => {
  let there = ''
  const copy = elsewhere('of-sqlite.backup')
  beforeAll(async () => {
    there = await emptyPostgres()
    await at(sqlite, backup, copy)
  })

  test('of a backup of SQLite gives equal hashes, and the secret', async () => {
    writeFileSync(elsewhere('secret'), 'the secret of tuesday')
    const tables = await at(there, restore, copy)
    expect(tables).toEqual(await heldBy(sqlite))
    expect(await heldBy(there)).toEqual(tables)
    expect(readFileSync(elsewhere('secret'), 'utf8')).toBe('the secret of monday')
  })

  test('over an installation sets what was there aside, and says where', async () => {
    await runOn(there, `INSERT INTO "User" (id, kind, name) VALUES ('tuesday', 'guest', 'Tuesday')`)
    expect(await at(there, restore, copy)).toEqual(await heldBy(there))
    const aside = /set aside in the schema “(.*)” of the database/.exec(noted.join(''))?.[1] ?? ''
    expect(await ask(there, `SELECT name FROM "${aside}"."User" WHERE id = 'tuesday'`)).toEqual([{ name: 'Tuesday' }])
    expect(await ask(there, `SELECT name FROM "User" WHERE id = 'tuesday'`)).toEqual([])
    await expect(runOn(there, 'UPDATE "Submission" SET n = 9')).rejects.toThrow('A submission never changes.')
  })

  test('of a file that was changed is refused, and nothing is moved', async () => {
    const before = await heldBy(there)
    const lines = gunzipSync(readFileSync(copy)).toString().replace('Ms A', 'Ms B')
    writeFileSync(elsewhere('changed.backup'), gzipSync(lines))
    expect(await at(there, restore, elsewhere('changed.backup'))).toMatch(/was changed/)
    expect(await heldBy(there)).toEqual(before)
  })

  test('moves nothing when what was there cannot be set aside whole', async () => {
    const before = await heldBy(there)
    writeFileSync(elsewhere('secret'), 'the secret of wednesday')
    writeFileSync(elsewhere(setAsideName(NOW)), 'in the way')
    expect(await restoreBackup(copy, { databaseUrl: there, dataDir: folder }, NOW)).toMatchObject({
      ok: false,
      refusal: { message: `${elsewhere(setAsideName(NOW))} cannot be written: something else of that name is there.` },
    })
    expect(await heldBy(there)).toEqual(before)
    expect(readFileSync(elsewhere('secret'), 'utf8')).toBe('the secret of wednesday')
  })

  test('of an older version is brought up to date', async () => {
    const [first = ''] = await knownMigrations()
    mkdirSync(elsewhere('old'))
    const old = `file:${elsewhere('old/howfar.db')}`
    await migrateTo(old, [first])
    const tables = await at(old, backup, elsewhere('old.backup'))
    expect(await at(there, restore, elsewhere('old.backup'))).toEqual(tables)
    const db = openDatabase(there)
    expect(await db.class.count()).toBe(0)
    await db.$disconnect()
  })
})
