import { type ChildProcess, spawn } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { restore } from '@/lib/cli/restore'
import { beginSession } from '@/lib/server/account/session'
import { joinInstances } from '@/lib/server/instances/join-instances'
import { createMap } from '@/lib/server/map/create-map'
import { saveChanges } from '@/lib/server/map/save-changes'
import { createGuest } from '@/lib/server/sign-in/guest'
import { follow } from '../follow'
import { freshDatabase } from '../fresh-database'

const { db, url, close } = await freshDatabase()
const HARDLY_EVER = 2_147_483_647

let owner = ''
let mapId = ''
let maps = 0
let leave = async () => {}
const others: ChildProcess[] = []

beforeAll(async () => {
  owner = (await createGuest(db)).id
})
afterEach(async () => {
  await leave()
  for (const other of others.splice(0)) await end(other)
})
afterAll(close)

async function newMap(): Promise<void> {
  mapId = `map-${maps++}`
  await createMap(db, owner, { ...sampleMap, id: mapId })
}

/** Another instance, a process of its own. */
function startAnother(...args: string[]) {
  const program = ['--import', 'tsx', '--conditions=react-server', 'tests/integration/postgres/an-instance.ts', url]
  const child = spawn(process.execPath, [...program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  others.push(child)
  return child
}

/** One that saves to the map. */
function another(name: string, most = Number.POSITIVE_INFINITY) {
  const child = startAnother('save', owner, mapId, name, String(most))
  let said = ''
  let listening = () => {}
  child.stdout.on('data', (chunk) => {
    said += chunk
    listening()
  })
  const acknowledged = () => said.split('\n').slice(0, -1)
  const hasSaved = async (count: number) => {
    while (acknowledged().length < count)
      await new Promise<void>((resolve) => {
        listening = resolve
      })
  }
  return { child, acknowledged, hasSaved }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

/** A reader of the map on this instance. */
async function aReader() {
  const reader = await beginSession(db, owner)
  return { reader, ...follow(db, { reader, mapId, keepAliveMs: HARDLY_EVER }) }
}

const save = (n: number) =>
  saveChanges(db, owner, mapId, {
    requestId: `here-${n}`,
    baseSeq: 0,
    changes: [{ edits: [{ op: 'update', table: 'map', from: {}, to: { title: `here ${n}` } }] }],
  })

describe('two instances on one PostgreSQL', () => {
  test('an edit on one reaches a reader on the other by a message alone', async () => {
    await newMap()
    leave = joinInstances(db, url, { lookEveryMs: HARDLY_EVER })
    const stream = await aReader()
    await stream.hears('retry')
    another('there', 5)
    for (const n of [1, 2, 3, 4, 5]) await stream.hears(`there-${n}"`)
    stream.leave()
    await stream.ended
  })

  test('an edit that no message told of is found by a look at the numbers', async () => {
    await newMap()
    const stream = await aReader()
    await stream.hears('retry')
    const silent = another('silent', 3)
    await silent.hasSaved(3)
    expect(stream.heard()).not.toContain('silent-3')
    leave = joinInstances(db, url, { lookEveryMs: 20 })
    await stream.hears('silent-3"')
    stream.leave()
    await stream.ended
  })

  test('a session that ends on one ends its streams on the other', async () => {
    await newMap()
    leave = joinInstances(db, url, { lookEveryMs: HARDLY_EVER })
    const stream = await aReader()
    await stream.hears('retry')
    startAnother('sign-out', owner, stream.reader.sid)
    await stream.ended
  })

  test('one that is killed in the middle loses nothing and holds nobody up', async () => {
    await newMap()
    leave = joinInstances(db, url, { lookEveryMs: HARDLY_EVER })
    const stream = await aReader()
    const [killed, other] = [another('killed'), another('other')]
    await Promise.all([killed.hasSaved(5), other.hasSaved(5)])
    await end(killed.child)
    const before = other.acknowledged().length
    for (let n = 1; n <= 10; n++) expect((await save(n)).ok).toBe(true)
    await other.hasSaved(before + 5)
    await end(other.child)
    const rows = await db.mapChange.findMany({ where: { mapId }, orderBy: { seq: 'asc' } })
    const ids = rows.map((row) => row.requestId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(rows.map((row) => row.seq)).toEqual(ids.map((_, i) => i + 1))
    const acknowledged = [...killed.acknowledged(), ...other.acknowledged()]
    expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([])
    // What was committed by a process that died before it could say so is read with the next wake.
    await save(11)
    await stream.hears('here-11"')
    expect(ids.filter((id) => !stream.heard().includes(`"${id}"`))).toEqual([])
    stream.leave()
    await stream.ended
  })
})

test('a restore is refused while an instance runs', async () => {
  await newMap()
  const running = another('running')
  await running.hasSaved(1)
  process.env.DATABASE_URL = url
  expect(await restore(['nowhere.backup'])).toMatchObject({ refusal: { code: 'in-use' } })
  await end(running.child)
  delete process.env.DATABASE_URL
})
