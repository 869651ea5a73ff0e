import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withSqlite } from '@/lib/server/backup/sqlite-tables'
import { createGuest } from '@/lib/server/sign-in/guest'
import { faultOf } from '@/scripts/setup/look-at-database.mjs'
import { freshDatabase } from './fresh-database'

const folder = mkdtempSync(path.join(os.tmpdir(), 'howfar-start-'))
const whole = path.join(folder, 'whole.db')
beforeAll(async () => {
  const { db, file, close } = await freshDatabase()
  for (let i = 0; i < 400; i++) await createGuest(db)
  await db.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  cpSync(file, whole)
  await close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A data folder whose database was spoilt, as `npm start` finds it. */
function dataFolder(name: string, spoil: (file: string) => void): { dir: string; file: string } {
  const dir = path.join(folder, name)
  mkdirSync(dir)
  const file = path.join(dir, 'howfar.db')
  cpSync(whole, file)
  spoil(file)
  return { dir, file }
}

function start(dir: string): string {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/start.mjs'], {
    encoding: 'utf8',
    env: { ...process.env, HOWFAR_DATA_DIR: dir, DATABASE_URL: '', PORT: '' },
  })
  expect(status).toBe(1)
  return stderr
}

test('nothing is wrong with a database that is whole', async () => {
  expect(await faultOf(whole, folder)).toBeNull()
})

describe('a damaged database stops the start with the remedy, and stays as it was', () => {
  test.each<[string, (file: string) => void]>([
    ['another kind of file', (file) => writeFileSync(file, 'this is not a database '.repeat(500))],
    ['half of it', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    [
      'with pages overwritten',
      (file) => {
        const bytes = readFileSync(file)
        bytes.fill(0xa5, 4096 * 2, 4096 * 40)
        writeFileSync(file, bytes)
      },
    ],
  ])('%s', async (name, spoil) => {
    const { dir, file } = dataFolder(name, spoil)
    const before = readFileSync(file)
    mkdirSync(path.join(dir, 'backups'))
    for (const copy of ['2026-11-02-nightly.backup', '2026-11-03-nightly.backup', 'notes.txt'])
      writeFileSync(path.join(dir, 'backups', copy), '')
    const fault = await faultOf(file, dir)
    expect(fault).toContain(`${file} is damaged`)
    expect(fault).toContain(`restore "${path.join(dir, 'backups', '2026-11-03-nightly.backup')}"`)
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test('so says npm start itself', () => {
    const { dir } = dataFolder('start', (file) => writeFileSync(file, 'not a database '.repeat(500)))
    expect(start(dir)).toMatch(/howfar\.db is damaged.*restore FILE/)
  })
})

describe('a database that is gone is not silently a new installation', () => {
  test.each<[string, (file: string) => void]>([
    ['missing', (file) => rmSync(file)],
    ['empty', (file) => truncateSync(file, 0)],
  ])('%s beside the mark of a migration', (name, spoil) => {
    const { dir } = dataFolder(name, spoil)
    writeFileSync(path.join(dir, '.migrated'), 'a hash of before /elsewhere/howfar.db')
    expect(start(dir)).toMatch(/is missing or empty.*restore FILE.*To begin anew with nothing, delete .*\.migrated/)
  })
})

test('a database that may only be read stops the start, and says whose right is missing', () => {
  const { dir, file } = dataFolder('read-only', () => {})
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  spawnSync('chmod', ['-R', 'a-w', dir])
  spawnSync('chmod', ['a+x', folder])
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `console.log(await (await import('./scripts/setup/look-at-database.mjs')).faultOf('${file}', '${dir}'))`,
    ],
    { encoding: 'utf8', ...nobody },
  )
  spawnSync('chmod', ['-R', 'u+w', dir])
  expect(stdout).toContain('cannot be written. Give the account that runs Howfar the right')
})

/** Makes a database ready as `npm start` does; answers what it said. */
function ready(dir: string): string {
  const program = `await (await import('./scripts/setup/database.mjs')).readyDatabase(process.env.HOWFAR_DATA_DIR)`
  const env = { ...process.env, HOWFAR_DATA_DIR: dir, DATABASE_URL: '' }
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    env,
  })
  return stdout + stderr
}

describe('who may read a database', () => {
  const othersMay = (file: string) => (statSync(file).mode & 0o077) !== 0

  test('the account that runs the program alone, when it was made and when it lay open before', () => {
    const made = path.join(folder, 'made')
    mkdirSync(made, { mode: 0o755 })
    ready(made)
    const { dir, file } = dataFolder('open', (at) => chmodSync(at, 0o644))
    ready(dir)
    for (const one of [path.join(made, 'howfar.db'), file]) expect(othersMay(one)).toBe(false)
  })
})

test('a database that a newer version has been at stops the start, and stays as it was', async () => {
  const { dir, file } = dataFolder('newer', () => {})
  await withSqlite(file, (client) =>
    client.execute(
      "UPDATE _prisma_migrations SET migration_name = '29991231_later' WHERE migration_name LIKE '%start'",
    ),
  )
  expect(ready(dir)).toContain(`the database ${file} was brought up to date by a newer version of Howfar.`)
})
