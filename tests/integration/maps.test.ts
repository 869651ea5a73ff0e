import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { sampleMap } from '@/content'
import type { Change } from '@/lib/domain/map/change'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { LIMITS } from '@/lib/domain/shared/limits'
import { refusalResponse } from '@/lib/server/http/respond'
import { binMap } from '@/lib/server/map/bin-map'
import { createMap } from '@/lib/server/map/create-map'
import { duplicateMap } from '@/lib/server/map/duplicate-map'
import { readJournal } from '@/lib/server/map/journal-feed'
import { listMaps } from '@/lib/server/map/list-maps'
import { openMap } from '@/lib/server/map/open-map'
import { renameMap } from '@/lib/server/map/rename-map'
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

let count = 0
async function newMap(): Promise<string> {
  const id = `map-${count++}`
  await createMap(db, owner, { ...sampleMap, id })
  return id
}
const titled = (title: string): Change => {
  const change = setTitle.run(sampleMap, { title })
  if (!change.ok) throw new Error(change.refusal.message)
  return change.value
}
const request = (n: number, changes = [titled(`Title ${n}`)]) => ({ requestId: `request-${n}`, baseSeq: 0, changes })

describe('saving', () => {
  test('numbers requests one by one and opening folds them', async () => {
    const id = await newMap()
    for (const n of [1, 2, 3])
      expect(await saveChanges(db, owner, id, request(n))).toEqual({ ok: true, value: { seq: n } })
    const opened = await openMap(db, owner, id)
    expect(opened).toMatchObject({ ok: true, value: { seq: 3, map: { title: 'Title 3' } } })
  })

  test('the same request again answers the seq it had and adds nothing', async () => {
    const id = await newMap()
    await saveChanges(db, owner, id, request(1))
    await saveChanges(db, owner, id, request(2))
    expect(await saveChanges(db, owner, id, request(1))).toEqual({ ok: true, value: { seq: 1 } })
    expect(await db.mapChange.count({ where: { mapId: id } })).toBe(2)
  })

  test('another request under the same id is refused, whole, and what was saved stays', async () => {
    const id = await newMap()
    await saveChanges(db, owner, id, request(1))
    const reused = await saveChanges(db, owner, id, request(1, [titled('Something else')]))
    expect(reused.ok ? '' : reused.refusal.code).toBe('request-reused')
    if (!reused.ok) expect(refusalResponse(reused.refusal).status).toBe(409)
    expect(await openMap(db, owner, id)).toMatchObject({ ok: true, value: { seq: 1, map: { title: 'Title 1' } } })
  })

  test('the same request as an older version wrote it is still the same', async () => {
    const id = await newMap()
    await saveChanges(db, owner, id, request(1))
    const { changes } = await db.mapChange.findUniqueOrThrow({ where: { mapId_seq: { mapId: id, seq: 1 } } })
    const backwards = (JSON.parse(changes) as Change[]).map(({ edits }) => ({
      edits: edits.map((edit) => Object.fromEntries(Object.entries(edit).toReversed())),
    }))
    await db.mapChange.update({
      where: { mapId_seq: { mapId: id, seq: 1 } },
      data: { changes: JSON.stringify(backwards) },
    })
    expect(await saveChanges(db, owner, id, request(1))).toEqual({ ok: true, value: { seq: 1 } })
  })

  test('many requests at once are each journalled under a seq of their own', async () => {
    const id = await newMap()
    const seqs = await Promise.all(Array.from({ length: 40 }, (_, n) => saveChanges(db, owner, id, request(n))))
    expect(seqs.map((s) => (s.ok ? s.value.seq : 0)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, n) => n + 1),
    )
  })

  test('snapshots are kept on the way, and what they leave out is folded', async () => {
    const id = await newMap()
    for (let n = 1; n <= 120; n++) await saveChanges(db, owner, id, request(n))
    const row = await db.map.findUniqueOrThrow({ where: { id }, include: { snapshots: true } })
    expect(row.snapshots.map((s) => s.seq)).toEqual([0, 50, 100])
    // A fresh copy of the module has nothing in memory, as after a restart.
    vi.resetModules()
    const restarted = await import('@/lib/server/map/open-map')
    const opened = await restarted.openMap(db, owner, id)
    expect(opened.ok && [opened.value.seq, opened.value.map.title]).toEqual([120, 'Title 120'])
  })

  test('a map that would grow past its bounds is refused with a sentence, and nothing of it is kept', async () => {
    const id = await newMap()
    const edits = Array.from({ length: LIMITS.claims }, (_, i) => ({
      op: 'add' as const,
      table: 'claims' as const,
      record: { ...sampleMap.claims[0]!, id: `x${i}`, paragraph: null },
    }))
    const refused = await saveChanges(db, owner, id, request(1, [{ edits }]))
    expect(refused).toMatchObject({
      ok: false,
      refusal: { code: 'limit', message: expect.stringContaining('at most 500 claims') },
    })
    expect(await db.mapChange.count({ where: { mapId: id } })).toBe(0)
  })

  test('fields that nobody here knows are kept up to their bound, and refused with a sentence past it', async () => {
    const id = await newMap()
    const junk = (n: number, bytes: number) => {
      const to = { [`junk${n}`]: 'z'.repeat(bytes) }
      return saveChanges(db, owner, id, request(n, [{ edits: [{ op: 'update', table: 'map', from: {}, to }] }]))
    }
    expect(await junk(1, 8_000)).toEqual({ ok: true, value: { seq: 1 } })
    expect(await junk(2, 9_000)).toEqual({
      ok: false,
      refusal: {
        code: 'limit',
        message: 'Part of this map holds 17 KB that Howfar cannot read; 16 KB is the most it keeps.',
      },
    })
    expect(await openMap(db, owner, id)).toMatchObject({
      ok: true,
      value: { seq: 1, map: { junk1: 'z'.repeat(8_000) } },
    })
  })

  test('a map that was too large before the bound was drawn can be made smaller, and no larger', async () => {
    const id = 'map-of-old'
    const claims = sampleMap.claims.map((each) => ({ ...each, junk: 'z'.repeat(60_000) }))
    await createMap(db, owner, { ...sampleMap, id, claims })
    const [claim] = claims
    const titles = await saveChanges(db, owner, id, request(1, [titled('A longer title than the one it had before')]))
    expect(titles).toMatchObject({
      ok: false,
      refusal: { message: 'A map holds at most 2 MB, and this would be more.' },
    })
    const edits = [{ op: 'update' as const, table: 'claims' as const, id: claim!.id, from: {}, to: { junk: '' } }]
    expect(await saveChanges(db, owner, id, request(2, [{ edits }]))).toEqual({ ok: true, value: { seq: 1 } })
  })

  test('a closed map takes no changes', async () => {
    const id = await newMap()
    await db.map.update({ where: { id }, data: { lockedAt: new Date() } })
    expect(await saveChanges(db, owner, id, request(1))).toMatchObject({ ok: false, refusal: { code: 'locked' } })
  })
})

describe('somebody else’s map', () => {
  test.each([
    ['opened', (id: string) => openMap(db, stranger, id)],
    ['changed', (id: string) => saveChanges(db, stranger, id, request(1))],
    ['followed', (id: string) => readJournal(db, stranger, id, 0)],
    ['copied', (id: string) => duplicateMap(db, stranger, id, 'copy')],
    ['renamed', (id: string) => renameMap(db, stranger, id, 'Mine', 'request-x')],
    ['put in the bin', (id: string) => binMap(db, stranger, id, true, new Date())],
    ['made again', (id: string) => createMap(db, stranger, { ...sampleMap, id })],
  ])('cannot be %s, and is not told from one that is missing', async (how, attempt) => {
    const id = await newMap()
    const foreign = await attempt(id)
    expect(foreign).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    if (how !== 'made again') expect(await attempt('missing')).toEqual(foreign)
    expect(await openMap(db, owner, id)).toMatchObject({ ok: true, value: { seq: 0 } })
  })
})

describe('a list of maps', () => {
  test('renamed, copied, put in the bin and taken out again', async () => {
    const id = await newMap()
    const titles = async (binned = false) => (await listMaps(db, owner, { binned })).map((m) => m.map.title)
    await renameMap(db, owner, id, 'The machine', 'request-rename')
    await duplicateMap(db, owner, id, `${id}-copy`)
    expect(await titles()).toEqual(expect.arrayContaining(['The machine', 'The machine (copy)']))
    await binMap(db, owner, id, true, new Date())
    expect(await titles()).not.toContain('The machine')
    expect(await titles(true)).toContain('The machine')
    expect(await openMap(db, owner, id)).toMatchObject({ ok: false })
    await binMap(db, owner, id, false, new Date())
    expect(await titles()).toContain('The machine')
  })

  test('made twice from one browser is one map', async () => {
    const id = await newMap()
    expect(await createMap(db, owner, { ...sampleMap, id })).toEqual({ ok: true, value: { seq: 0 } })
    expect(await db.map.count({ where: { id } })).toBe(1)
  })
})
