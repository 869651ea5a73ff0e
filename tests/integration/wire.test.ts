import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { sampleMap } from '@/content'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { Acknowledged, JournalRow, MapState, SaveRequest } from '@/lib/domain/map/wire'
import { RefusalSaid } from '@/lib/domain/shared/refusal-said'
import { refusalResponse } from '@/lib/server/http/respond'
import { createMap } from '@/lib/server/map/create-map'
import { readJournal } from '@/lib/server/map/journal-feed'
import { openMap } from '@/lib/server/map/open-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { notFound } from '@/lib/server/refusals'
import { done } from '@/tests/builders/done'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

/** As it arrives: through JSON, and with nothing besides what the schema names. */
const arrives = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>, said: unknown) =>
  z.strictObject(schema.shape).parse(JSON.parse(JSON.stringify(said)))

describe('what the server says of a map is what a browser reads, and no more', () => {
  test('from the first save to the journal', async () => {
    await db.user.create({ data: { id: 'ann', name: 'Ann', kind: 'guest' } })
    const map = { ...sampleMap, id: 'map', versions: [] }
    expect(arrives(Acknowledged, done(await createMap(db, 'ann', map)))).toEqual({ seq: 0 })
    const change = done(setTitle.run(map, { title: 'Renamed' }))
    const request = arrives(SaveRequest, { requestId: 'request-1', baseSeq: 0, changes: [change] })
    expect(arrives(Acknowledged, done(await saveChanges(db, 'ann', 'map', request)))).toEqual({ seq: 1 })
    const rows = done(await readJournal(db, 'ann', 'map', 0))
    expect(rows.map((row) => arrives(JournalRow, row))).toEqual([{ seq: 1, requestId: 'request-1', changes: [change] }])
    expect(arrives(MapState, done(await openMap(db, 'ann', 'map'))).map.title).toBe('Renamed')
  })

  test('and of a refusal', async () => {
    const refused = notFound()
    const said: unknown = await refusalResponse(refused.refusal).json()
    expect(arrives(RefusalSaid, said)).toEqual(refused.refusal)
  })
})

test('neither side has a shape of its own for it', () => {
  const files = ['lib/sync', 'lib/server/map', 'lib/server/http', 'app/api/maps'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(folder, name)),
  )
  expect(files.length).toBeGreaterThan(30)
  const shaping = files.filter((file) => /z\.object\([^)]*(requestId|seq|message)/s.test(readFileSync(file, 'utf8')))
  // What a device keeps is not the wire: an entry of long ago has to be readable whatever is sent today.
  expect(shaping).toEqual(['lib/sync/device-store.ts'])
})
