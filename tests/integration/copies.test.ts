import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isCopyDue, lastCopyAt } from '@/lib/server/backup/copies'
import { checkBackup } from '@/lib/server/backup/read-backup'
import { copyIfDue } from '@/lib/server/backup/watch-copies'
import { freshDatabase } from './fresh-database'

const { db, url, file, close } = await freshDatabase()
afterAll(close)
const home = { databaseUrl: url, dataDir: path.dirname(file), secret: 'a secret of this installation' }
const backups = path.join(home.dataDir, 'backups')
const DAY_MS = 86_400_000

describe('a copy is due when a night has begun since the last one', () => {
  test.each([
    ['at nine, when the last is of this night', '2026-11-28T03:05', '2026-11-28T09:00', false],
    ['at nine, when the last is of the night before', '2026-11-27T03:05', '2026-11-28T09:00', true],
    ['before three, when the last is of the night before', '2026-11-27T03:05', '2026-11-28T02:59', false],
    ['at three', '2026-11-27T03:05', '2026-11-28T03:00', true],
    ['in the evening, when there was one at noon before an update', '2026-11-28T12:00', '2026-11-28T20:00', false],
    ['after a week with the machine switched off', '2026-11-20T03:05', '2026-11-28T08:10', true],
  ])('%s', (_, last, now, due) => {
    expect(isCopyDue(new Date(last), new Date(now))).toBe(due)
  })
})

test('a new installation is copied in its first night, and then once a night; a fortnight is kept', async () => {
  const installed = new Date()
  expect(await copyIfDue(db, home, installed)).toBe(false)
  expect(await lastCopyAt(home.dataDir)).toBeNull()
  mkdirSync(backups, { recursive: true })
  writeFileSync(path.join(backups, 'mine.backup'), 'left alone')
  const nights = Array.from({ length: 17 }, (_, i) => new Date(installed.getTime() + (i + 1) * DAY_MS))
  for (const night of nights) {
    expect(await copyIfDue(db, home, night)).toBe(true)
    expect(await copyIfDue(db, home, night)).toBe(false)
  }
  const names = readdirSync(backups).sort()
  expect(names).toHaveLength(14 + 1)
  expect(names).toContain('mine.backup')
  const last = nights.at(-1)
  const name = `${last?.toISOString().slice(0, 16).replace(':', '-')}-nightly.backup`
  expect(names).toContain(name)
  expect(statSync(path.join(backups, name)).mode & 0o777).toBe(0o600)
  expect(await checkBackup(path.join(backups, name))).toMatchObject({
    ok: true,
    value: { header: { secret: home.secret } },
  })
  expect((await lastCopyAt(home.dataDir))?.toISOString().slice(0, 16)).toBe(last?.toISOString().slice(0, 16))
})

test('while no copy can be made, the old ones stay, and nothing half-made', async () => {
  const later = new Date(Date.now() + 100 * DAY_MS)
  const taken = path.join(backups, `${later.toISOString().slice(0, 16).replace(':', '-')}-nightly.backup`)
  mkdirSync(taken)
  const before = readdirSync(backups)
  await expect(copyIfDue(db, home, later)).rejects.toThrow(`${taken} is a folder.`)
  expect(readdirSync(backups)).toEqual(before)
})
