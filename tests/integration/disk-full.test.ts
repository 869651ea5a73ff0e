import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { wayIn } from '@/lib/server/account/way-in'
import { orCannotSave } from '@/lib/server/database/disk-fault'
import { isWritable } from '@/lib/server/database/health'
import { answer } from '@/lib/server/http/respond'
import { createMap } from '@/lib/server/map/create-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { createGuest } from '@/lib/server/sign-in/guest'
import { freshDatabase } from './fresh-database'

const { db, file, close } = await freshDatabase()
afterAll(close)

let guestId = ''
const map = { ...sampleMap, id: 'a-map-of-mine' }
beforeAll(async () => {
  guestId = (await createGuest(db)).id
  await createMap(db, guestId, map)
})

/** SQLite says “full” of a file that may not grow, as it does of a disk without room. */
const room = (pages: number) => db.$queryRawUnsafe(`PRAGMA max_page_count = ${pages}`)

const save = (text: string) =>
  orCannotSave(() => {
    const change = setTitle.run(map, { title: text })
    if (!change.ok) throw new Error(change.refusal.message)
    const changes = Array.from({ length: 20 }, () => change.value)
    return saveChanges(db, guestId, map.id, { requestId: randomUUID(), baseSeq: 0, changes })
  })

/** Saves until one is refused; answers how many were taken, and the refusal. */
async function fill(): Promise<{ taken: number; refusal: { code: string; message: string } }> {
  for (let taken = 0; taken < 2_000; taken++) {
    const saved = await save('x'.repeat(190))
    if (!saved.ok) return { taken, refusal: saved.refusal }
  }
  throw new Error('There was always room.')
}

describe('on a disk that is full', () => {
  test('a save is refused with a sentence and 503, what was taken stays, and saving goes on when there is room', async () => {
    await room(1)
    const { taken, refusal } = await fill()
    expect(refusal).toEqual({ code: 'cannot-save', message: 'The server cannot save: its disk is full.' })
    expect(answer({ ok: false, refusal }).status).toBe(503)
    expect(await db.mapChange.count()).toBe(taken)
    await room(1_000_000)
    expect((await save('There is room again')).ok).toBe(true)
    expect(await db.mapChange.count()).toBe(taken + 1)
  })

  test('a sign-in says so in one word, and nothing else of what went wrong', async () => {
    await room(1)
    await fill()
    const way = wayIn({
      credentials: {},
      authorize: async () => db.user.create({ data: { id: 'x'.repeat(9_000), kind: 'guest', name: 'A guest' } }),
    })
    await expect(way.options.authorize({}, {} as never)).rejects.toThrow(/^cannot-save-full$/)
    await room(1_000_000)
  })
})

test('a database that may only be read is found out by a real write', async () => {
  expect(await isWritable(db, file)).toBe(true)
  await db.$queryRawUnsafe('PRAGMA query_only = ON')
  expect(await isWritable(db, file)).toBe(false)
  const refused = await orCannotSave(() => createGuest(db))
  expect(refused).toMatchObject({ refusal: { message: 'The server cannot save: its disk can only be read.' } })
  await db.$queryRawUnsafe('PRAGMA query_only = OFF')
  expect(await isWritable(db, file)).toBe(true)
})

test('any other fault is thrown on', async () => {
  await expect(
    orCannotSave(() => db.user.create({ data: { id: guestId, kind: 'guest', name: 'Twice' } })),
  ).rejects.toThrow()
})
