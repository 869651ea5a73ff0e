import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { knownMigrations, migrateTo } from '@/lib/server/backup/migrate'
import { type Database, openDatabase } from '@/lib/server/database/database'
import { orCannotSave } from '@/lib/server/database/disk-fault'
import { isWritable } from '@/lib/server/database/health'
import { createMap } from '@/lib/server/map/create-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { createGuest } from '@/lib/server/sign-in/guest'
import { EmbeddedPostgres } from '../../postgres/embedded-postgres'

/** More than the connections that a process keeps. */
const AT_ONCE = 24

let server: EmbeddedPostgres
let db: Database
let owner = ''
const mapId = randomUUID()
const acknowledged: string[] = []

beforeAll(async () => {
  server = await EmbeddedPostgres.start({ durable: true })
  const url = await server.create()
  await migrateTo(url, await knownMigrations())
  db = openDatabase(url)
  owner = (await createGuest(db)).id
  await createMap(db, owner, { ...sampleMap, id: mapId })
})
afterAll(async () => {
  await db.$disconnect()
  await server.remove()
})

/** Saves as a route does; answers what a browser is told. */
async function save(requestId = randomUUID()): Promise<string> {
  const changes = [{ edits: [{ op: 'update' as const, table: 'map' as const, from: {}, to: { title: requestId } }] }]
  const saved = await orCannotSave(() => saveChanges(db, owner, mapId, { requestId, baseSeq: 0, changes }))
  if (saved.ok) acknowledged.push(requestId)
  return saved.ok ? 'saved' : saved.refusal.message
}
const AWAY = 'The server cannot save: its database does not answer.'

describe('a PostgreSQL that is restarted under the server', () => {
  test('cuts off what is on its way, which is refused in words and never thrown', async () => {
    const saving = Array.from({ length: AT_ONCE }, () => save())
    const cut = saving[0]!.then(() => server.close())
    const outcomes = await Promise.all(saving)
    await cut
    expect(outcomes.filter((words) => words !== 'saved' && words !== AWAY)).toEqual([])
  })

  test('is said to be away while it is', async () => {
    expect(await Promise.all([save(), save()])).toEqual([AWAY, AWAY])
    expect(await isWritable(db, '')).toBe(false)
  })

  test('is used again as soon as it is back, with every connection', async () => {
    await server.open()
    expect(await Promise.all(Array.from({ length: AT_ONCE }, () => save()))).toEqual(Array(AT_ONCE).fill('saved'))
    expect(await isWritable(db, '')).toBe(true)
  })

  test('has lost nothing that was acknowledged, and holds nothing twice', async () => {
    const rows = await db.mapChange.findMany({ where: { mapId }, orderBy: { seq: 'asc' } })
    const there = rows.map((row) => row.requestId)
    expect(acknowledged.filter((id) => !there.includes(id))).toEqual([])
    expect(rows.map((row) => row.seq)).toEqual(there.map((_, i) => i + 1))
  })
})
