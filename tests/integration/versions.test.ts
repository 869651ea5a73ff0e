import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { sampleMap } from '@/content'
import { foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import type { Command } from '@/lib/domain/map/command'
import { keepVersion } from '@/lib/domain/map/commands/keep-version'
import { removeVersion } from '@/lib/domain/map/commands/remove-version'
import { renameVersion } from '@/lib/domain/map/commands/rename-version'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { LIMITS } from '@/lib/domain/shared/limits'
import { binMap } from '@/lib/server/map/bin-map'
import { createMap } from '@/lib/server/map/create-map'
import { duplicateMap } from '@/lib/server/map/duplicate-map'
import { openMap } from '@/lib/server/map/open-map'
import { openVersion } from '@/lib/server/map/open-version'
import { saveChanges } from '@/lib/server/map/save-changes'
import { createGuest } from '@/lib/server/sign-in/guest'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

let owner = ''
let stranger = ''
beforeAll(async () => {
  owner = (await createGuest(db)).id
  stranger = (await createGuest(db)).id
})

const AT = '2026-05-04T10:05:00.000Z'
const mark = (versionId: string, name = 'First go') => ({ id: versionId, name, at: AT, minutes: 5 })

let count = 0
let id = ''
let map: ArgumentMap
let requests = 0
beforeEach(async () => {
  id = `map-${count++}`
  map = { ...sampleMap, id }
  requests = 0
  await createMap(db, owner, map)
})

async function save(...changes: Change[]): Promise<number> {
  const saved = await saveChanges(db, owner, id, { requestId: `request-${requests++}`, baseSeq: 0, changes })
  if (!saved.ok) throw new Error(saved.refusal.message)
  map = foldChanges(map, changes)
  return saved.value.seq
}
/** Runs a command on the map as it stands, saves it, and gives the change, to be taken back. */
async function run<Input>(command: Command<Input>, input: Input): Promise<Change> {
  const result = command.run(map, input)
  if (!result.ok) throw new Error(result.refusal.message)
  await save(result.value)
  return result.value
}
const titled = (title: string) => run(setTitle, { title })
const titleAt = async (versionId: string) => {
  const opened = await openVersion(db, owner, id, versionId)
  return opened.ok ? opened.value.map.title : opened.refusal.code
}

describe('a version', () => {
  test('is the map right after the row that marked it, whatever came later', async () => {
    await titled('Before')
    await run(keepVersion, mark('v1'))
    await titled('Later')
    await run(keepVersion, mark('v2', 'Second go'))
    const opened = await openVersion(db, owner, id, 'v1')
    expect(opened).toMatchObject({ ok: true, value: { seq: 2, map: { title: 'Before', versions: [mark('v1')] } } })
    expect(await titleAt('v2')).toBe('Later')
    expect(await openMap(db, owner, id)).toMatchObject({ ok: true, value: { seq: 4, map: { title: 'Later' } } })
  })

  test('is found on either side of a snapshot, and on one', async () => {
    const marked = [3, 49, 50, 51, 100, 118]
    for (let seq = 1; seq <= 120; seq++)
      await (marked.includes(seq) ? run(keepVersion, mark(`v${seq}`)) : titled(`Title ${seq}`))
    const row = await db.map.findUniqueOrThrow({ where: { id }, include: { snapshots: true } })
    expect(row.snapshots.map((s) => s.seq)).toEqual([0, 50, 100])
    // A fresh copy of the module has nothing in memory, as after a restart.
    vi.resetModules()
    const restarted = await import('@/lib/server/map/open-version')
    const found = await Promise.all(marked.map((seq) => restarted.openVersion(db, owner, id, `v${seq}`)))
    expect(found.map((f) => f.ok && [f.value.seq, f.value.map.title])).toEqual([
      [3, 'Title 2'],
      [49, 'Title 48'],
      [50, 'Title 48'],
      [51, 'Title 48'],
      [100, 'Title 99'],
      [118, 'Title 117'],
    ])
  })

  test('that shares its row with other changes is the map after all of that row', async () => {
    const change = keepVersion.run(map, mark('v1'))
    const title = setTitle.run(map, { title: 'In one row' })
    if (!change.ok || !title.ok) throw new Error('refused')
    await save(change.value, title.value)
    await titled('Later')
    expect(await titleAt('v1')).toBe('In one row')
  })

  test('sent twice by a client that heard no answer is one version of one row', async () => {
    await titled('Before')
    const change = keepVersion.run(map, mark('v1'))
    if (!change.ok) throw new Error('refused')
    const request = { requestId: 'request-again', baseSeq: 1, changes: [change.value] }
    expect(await saveChanges(db, owner, id, request)).toEqual({ ok: true, value: { seq: 2 } })
    await titled('Later')
    expect(await saveChanges(db, owner, id, request)).toEqual({ ok: true, value: { seq: 2 } })
    expect(await titleAt('v1')).toBe('Before')
  })

  test('frozen by two tabs is one version, as the first of them had it', async () => {
    await titled('Before')
    const change = await run(keepVersion, mark('timed-1'))
    await titled('Later')
    await save(change)
    const opened = await openMap(db, owner, id)
    expect(opened.ok && opened.value.map.versions).toEqual([mark('timed-1')])
    expect(await titleAt('timed-1')).toBe('Before')
  })

  test('whose mark was taken back is not there; done again it names the same place', async () => {
    await titled('Before')
    const change = await run(keepVersion, mark('v1'))
    await save(reverseChange(change))
    expect(await titleAt('v1')).toBe('not-found')
    await titled('Later')
    await save(change)
    expect(await titleAt('v1')).toBe('Before')
  })

  test('that was removed and brought back by an undo names the same place, by its new name', async () => {
    await titled('Before')
    await run(keepVersion, mark('v1'))
    await run(renameVersion, { id: 'v1', name: 'Against the clock' })
    await titled('Later')
    const removed = await run(removeVersion, { id: 'v1' })
    await save(reverseChange(removed))
    expect(map.versions).toEqual([mark('v1', 'Against the clock')])
    expect(await titleAt('v1')).toBe('Before')
  })

  test('more than a map may have is refused with a sentence', async () => {
    const edits = Array.from({ length: LIMITS.versions + 1 }, (_, i) => ({
      op: 'add' as const,
      table: 'versions' as const,
      record: mark(`v${i}`),
    }))
    const request = { requestId: 'request-many', baseSeq: 0, changes: [{ edits }] }
    expect(await saveChanges(db, owner, id, request)).toMatchObject({ ok: false, refusal: { code: 'limit' } })
  })
})

describe('a map that begins a journal of its own has no versions', () => {
  test('as a copy', async () => {
    await run(keepVersion, mark('v1'))
    await duplicateMap(db, owner, id, `${id}-copy`)
    const copy = await openMap(db, owner, `${id}-copy`)
    expect(copy.ok && [copy.value.map.claims.length, copy.value.map.versions]).toEqual([map.claims.length, []])
    expect(await openVersion(db, owner, `${id}-copy`, 'v1')).toMatchObject({ refusal: { code: 'not-found' } })
  })

  test('as one that was read from a file', async () => {
    await createMap(db, owner, { ...map, id: `${id}-file`, versions: [mark('v1')] })
    const opened = await openMap(db, owner, `${id}-file`)
    expect(opened.ok && opened.value.map.versions).toEqual([])
  })
})

describe('a version that cannot be had', () => {
  test('is refused alike: somebody else’s, one that never was, of no map, of a map in the bin', async () => {
    await run(keepVersion, mark('v1'))
    const missing = await openVersion(db, owner, id, 'never')
    expect(missing).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    expect(await openVersion(db, stranger, id, 'v1')).toEqual(missing)
    expect(await openVersion(db, owner, 'missing', 'v1')).toEqual(missing)
    await binMap(db, owner, id, true, new Date())
    expect(await openVersion(db, owner, id, 'v1')).toEqual(missing)
  })
})
