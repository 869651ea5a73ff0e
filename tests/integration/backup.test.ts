import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { demoClass } from '@/content/demo-class/demo-class'
import { backup } from '@/lib/cli/backup'
import { restore } from '@/lib/cli/restore'
import { createTeacher } from '@/lib/server/account/teacher'
import { knownMigrations, migrateTo } from '@/lib/server/backup/migrate'
import { checkBackup } from '@/lib/server/backup/read-backup'
import { readingInstallation } from '@/lib/server/backup/reading-installation'
import { withSqlite } from '@/lib/server/backup/sqlite-tables'
import { summaryOf } from '@/lib/server/backup/take-in'
import { makeDemoClass } from '@/lib/server/classroom/make-demo-class'
import { openDatabase } from '@/lib/server/database/database'
import { freshDatabase } from './fresh-database'

const { db, file, close } = await freshDatabase()
const dataDir = path.dirname(file)
const folder = mkdtempSync(path.join(os.tmpdir(), 'howfar-backup-'))
const elsewhere = (name: string) => path.join(folder, name)
const copy = elsewhere('monday.backup')
const noted: string[] = []

/** Runs a command on a data folder; answers the tables it printed, or why it was refused. */
async function on(dir: string, run: typeof backup, name: string) {
  vi.stubEnv('HOWFAR_DATA_DIR', dir)
  noted.length = 0
  const answer = await run([name])
  return answer.ok ? JSON.parse(answer.value).tables : answer.refusal.message
}

const heldBy = (database: string) =>
  readingInstallation(`file:${database}`, async (from) => summaryOf(from, await from.tables()))

const readableByOthers = (name: string) => (statSync(name).mode & 0o077) !== 0

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('NEXTAUTH_SECRET', '')
  vi.spyOn(process.stderr, 'write').mockImplementation((words) => noted.push(String(words)) > 0)
  const teacher = await createTeacher(db, { name: 'Ms A', email: 'a@school.example', password: 'correct horse 1' })
  if (!teacher.ok) throw new Error(teacher.refusal.message)
  await makeDemoClass(db, teacher.value.id, demoClass(), new Date('2026-03-02T18:00:00Z'))
  await db.user.create({ data: { id: 'odd', kind: 'guest', name: 'Ōsprey “1”\u2028 🦅\n\\' } })
  await db.$disconnect()
  writeFileSync(path.join(dataDir, 'secret'), 'the secret of monday')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await close()
  rmSync(folder, { recursive: true, force: true })
})

test('a backup is one file for its owner’s eyes, with a hash of every table', async () => {
  const tables = await on(dataDir, backup, copy)
  expect(tables.map((t: { table: string }) => t.table)).toContain('Submission')
  expect(tables.find((t: { table: string }) => t.table === 'Submission').rows).toBe(27)
  expect(statSync(copy).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['monday.backup'])
  const checked = await checkBackup(copy)
  expect(checked).toMatchObject({ ok: true, value: { tables, header: { secret: 'the secret of monday' } } })
})

describe('a restore', () => {
  const target = elsewhere('restored')
  const database = path.join(target, 'howfar.db')

  test('replaces a damaged database, gives equal hashes, the secret, and the guards of what was handed in', async () => {
    mkdirSync(target)
    writeFileSync(database, 'not a database '.repeat(500))
    const tables = await on(target, restore, copy)
    expect(tables).toEqual(await heldBy(file))
    expect(await heldBy(database)).toEqual(tables)
    expect(readFileSync(path.join(target, 'secret'), 'utf8')).toBe('the secret of monday')
    for (const name of [database, path.join(target, 'secret'), copy]) expect(readableByOthers(name)).toBe(false)
    await withSqlite(database, async (client) => {
      await expect(client.execute('UPDATE Submission SET n = 9')).rejects.toThrow('A submission never changes.')
      const { rows } = await client.execute("SELECT name FROM User WHERE id = 'odd'")
      expect(rows[0]?.name).toBe('Ōsprey “1”\u2028 🦅\n\\')
    })
  })

  test('over an installation sets what was there aside and says where', async () => {
    const other = openDatabase(`file:${database}`)
    await other.user.create({ data: { id: 'tuesday', kind: 'guest', name: 'Tuesday' } })
    await other.$disconnect()
    writeFileSync(path.join(target, 'secret'), 'the secret of tuesday')
    const before = await heldBy(database)
    await on(target, restore, copy)
    const aside = /set aside in (.*)\.\n/.exec(noted.join(''))?.[1] ?? ''
    expect(await heldBy(path.join(aside, 'howfar.db'))).toEqual(before)
    expect(readFileSync(path.join(aside, 'secret'), 'utf8')).toBe('the secret of tuesday')
    expect(await heldBy(database)).toEqual(await heldBy(file))
  })
})

describe('a file that is not as it was written changes nothing and is refused', () => {
  const spoil = (name: string, change: (lines: string[]) => string[]) => {
    const lines = gunzipSync(readFileSync(copy)).toString().split('\n')
    writeFileSync(elsewhere(name), gzipSync(change(lines).join('\n')))
    return elsewhere(name)
  }
  const lineWith = (words: string) => (lines: string[]) =>
    lines.findIndex((l) => l.startsWith('[') && l.includes(words))

  test.each<[string, () => string, string]>([
    [
      'a letter of a row',
      () =>
        spoil('letter', (lines) =>
          lines.with(lineWith('Ms A')(lines), lines[lineWith('Ms A')(lines)]!.replace('Ms A', 'Ms B')),
        ),
      'was changed: the rows of the table User are not those that were written.',
    ],
    [
      'a row taken out',
      () => spoil('row', (lines) => lines.toSpliced(lineWith('Ms A')(lines), 1)),
      'was changed: the rows of the table User are not those that were written.',
    ],
    [
      'the secret exchanged',
      () =>
        spoil('secret', ([header, ...rest]) => [header!.replace('the secret of monday', 'of another day'), ...rest]),
      'was changed: its lines are not those that were written.',
    ],
    ['its last lines lost', () => spoil('end', (lines) => lines.slice(0, -3)), 'is not whole: its end is missing.'],
    [
      'its last bytes lost',
      () => {
        writeFileSync(elsewhere('bytes'), readFileSync(copy).subarray(0, -2_000))
        return elsewhere('bytes')
      },
      'is not whole: its end is missing.',
    ],
    [
      'another kind of file',
      () => {
        writeFileSync(elsewhere('text'), 'Dear Sir')
        return elsewhere('text')
      },
      'is not a backup of Howfar, or it is damaged.',
    ],
    [
      'of a later form',
      () => spoil('form', ([header, ...rest]) => [header!.replace('"version":1', '"version":2'), ...rest]),
      'was made by a newer version of Howfar. Update this one first.',
    ],
    ['nothing there', () => elsewhere('nowhere'), 'is not there.'],
  ])('%s', async (_, make, words) => {
    const name = make()
    const dir = elsewhere('untouched')
    expect(await on(dir, restore, name)).toBe(`${name} ${words}`)
    expect(readdirSync(dir).filter((n) => !n.endsWith('-lock'))).toEqual([])
  })
})

test('a restore to where nothing can be written says where that is, and changes nothing', async () => {
  // The database elsewhere than the data folder, below something that is no folder; then what takes the new secret.
  vi.stubEnv('DATABASE_URL', `file:${copy}/howfar.db`)
  expect(await on(elsewhere('shelf'), restore, copy)).toBe(
    `${copy} cannot be made: something else of that name is there.`,
  )
  vi.stubEnv('DATABASE_URL', `file:${elsewhere('cellar/howfar.db')}`)
  const inTheWay = elsewhere('shelf/secret.restoring')
  mkdirSync(inTheWay, { recursive: true })
  expect(await on(elsewhere('shelf'), restore, copy)).toBe(`${inTheWay} cannot be written: it is a folder.`)
  vi.stubEnv('DATABASE_URL', '')
  expect(readdirSync(elsewhere('cellar')).filter((n) => !n.endsWith('-lock'))).toEqual([])
})

test('a file with bytes overwritten anywhere is refused, whatever they have become', async () => {
  const whole = readFileSync(copy)
  const dir = elsewhere('untouched')
  for (let i = 1; i < 12; i++) {
    const at = Math.floor((whole.length * i) / 12)
    writeFileSync(elsewhere('over'), Buffer.from(whole).fill(7, at, at + 40))
    expect(await on(dir, restore, elsewhere('over'))).toMatch(/over (is not|was|does not|has something else) /)
    expect(readdirSync(dir).filter((n) => !n.endsWith('-lock'))).toEqual([])
  }
})

test.each([
  ['a folder that is not there', () => elsewhere('no/such.backup'), 'cannot be written: its folder does not exist.'],
  ['a folder', () => folder, 'is a folder.'],
])('a backup to %s is refused with the reason', async (_, name, words) => {
  expect(await on(dataDir, backup, name())).toBe(`${name()} ${words}`)
})

describe('while a server holds the database and saves', () => {
  let server: ChildProcess
  let said = ''
  beforeAll(async () => {
    server = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        '--conditions=react-server',
        'tests/integration/save-while-copied.ts',
        elsewhere('restored/howfar.db'),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    await new Promise<void>((resolve) => {
      server.stdout?.on('data', (chunk) => {
        said += chunk
        if (said.split('\n').length > 20) resolve()
      })
    })
  })
  afterAll(async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGKILL')
    await gone
  })

  test('a backup asks it, holds all that was acknowledged before, and restores with equal hashes', async () => {
    const acknowledged = said.split('\n').slice(0, -1)
    const tables = await on(elsewhere('restored'), backup, elsewhere('live.backup'))
    expect(await on(elsewhere('from-live'), restore, elsewhere('live.backup'))).toEqual(tables)
    expect(readFileSync(elsewhere('from-live/secret'), 'utf8')).toBe('the secret of the server')
    const restored = openDatabase(`file:${elsewhere('from-live/howfar.db')}`)
    const there = await restored.user.findMany({ where: { id: { startsWith: 's-' } }, select: { id: true } })
    await restored.$disconnect()
    expect(acknowledged.filter((id) => !there.some((user) => user.id === id))).toEqual([])
    expect(readdirSync(elsewhere('restored/backups'))).toEqual([])
  })

  test('a restore is refused', async () => {
    expect(await on(elsewhere('restored'), restore, copy)).toMatch(/^Howfar is running on .* Stop it, then restore\.$/)
  })
})

test('a backup of an older version is restored and brought up to date; an update is preceded by a copy', async () => {
  const [first = ''] = await knownMigrations()
  const old = elsewhere('old/howfar.db')
  mkdirSync(elsewhere('old'))
  await migrateTo(`file:${old}`, [first])
  const early = "('first', 'guest', 'Early', '2026-01-01T00:00:00.000+00:00')"
  await withSqlite(old, (client) => client.execute(`INSERT INTO User (id, kind, name, createdAt) VALUES ${early}`))
  const tables = await on(elsewhere('old'), backup, elsewhere('old.backup'))
  expect(tables.map((t: { table: string }) => t.table)).not.toContain('Class')
  expect(await on(elsewhere('new'), restore, elsewhere('old.backup'))).toEqual(tables)

  // And npm start, which updates the old database where it is, keeps a copy of it first.
  const ready = `await (await import('./scripts/setup/database.mjs')).readyDatabase(process.env.HOWFAR_DATA_DIR)`
  const env = { ...process.env, HOWFAR_DATA_DIR: elsewhere('old') }
  execFileSync(process.execPath, ['--input-type=module', '-e', ready], { env, stdio: 'pipe' })
  const [kept = ''] = readdirSync(elsewhere('old/backups'))
  expect(kept).toMatch(/-before-update\.backup$/)
  expect(await checkBackup(path.join(elsewhere('old/backups'), kept))).toMatchObject({ ok: true, value: { tables } })
  expect((await heldBy(old)).map((t) => t.table)).toContain('Class')

  const now = openDatabase(`file:${elsewhere('new/howfar.db')}`)
  expect(await now.user.findMany({ select: { name: true } })).toEqual([{ name: 'Early' }])
  expect(await now.class.count()).toBe(0)
  await now.$disconnect()
})
