// Kills the real server at random moments while browsers save, and counts what was acknowledged and what was lost.
// npm run test:kill [-- KILLS [postgresql]]
import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { sampleMap } from '../../content'
import { setTitle } from '../../lib/domain/map/commands/set-title'
import { Server } from '../e2e/server'
import { EmbeddedPostgres } from '../postgres/embedded-postgres'

const kills = Number(process.argv[2] ?? 50)
const CLIENTS = 4

/** A guest's cookies, got as a browser gets them. */
async function signIn(url: string): Promise<string> {
  const first = await fetch(`${url}/api/auth/csrf`)
  const { csrfToken } = (await first.json()) as { csrfToken: string }
  const cookies = first.headers.getSetCookie().map((c) => c.split(';')[0])
  const answer = await fetch(`${url}/api/auth/callback/guest`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookies.join('; ') },
    body: new URLSearchParams({ csrfToken, json: 'true' }),
    redirect: 'manual',
  })
  return [...cookies, ...answer.headers.getSetCookie().map((c) => c.split(';')[0])].join('; ')
}

type Client = { mapId: string; acknowledged: string[]; retried: number }

/** Saves one request after another, the same one again until it is acknowledged, until told to stop. */
async function save(client: Client, stopped: () => boolean): Promise<void> {
  let edit = client.acknowledged.length
  while (!stopped()) {
    const change = setTitle.run(sampleMap, { title: `Edit ${edit}` })
    if (!change.ok) throw new Error(change.refusal.message)
    const requestId = randomUUID()
    const body = JSON.stringify({ requestId, baseSeq: 0, changes: [change.value] })
    for (let attempt = 0; !stopped(); attempt++) {
      const answer = await fetch(`${server.url}/api/maps/${client.mapId}/changes`, {
        method: 'POST',
        headers,
        body,
      }).catch(() => null)
      if (answer?.ok && (await answer.json().catch(() => null))) {
        client.acknowledged.push(requestId)
        if (attempt > 0) client.retried += 1
        edit += 1
        break
      }
      await wait(50)
    }
  }
}

const postgres = process.argv[3] === 'postgresql' ? await EmbeddedPostgres.start({ durable: true }) : null
const server = await Server.start(undefined, await postgres?.create())
const cookie = await signIn(server.url)
const headers = { 'Content-Type': 'application/json', Cookie: cookie, Origin: server.url }
const clients: Client[] = []
for (let i = 0; i < CLIENTS; i++) {
  const mapId = randomUUID()
  const made = await fetch(`${server.url}/api/maps`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ map: { ...sampleMap, id: mapId } }),
  })
  if (!made.ok) throw new Error(`The map could not be made: ${made.status} ${await made.text()}`)
  clients.push({ mapId, acknowledged: [], retried: 0 })
}
const acknowledgedSoFar = () => clients.reduce((n, c) => n + c.acknowledged.length, 0)
let stop = false
const saving = clients.map((client) => save(client, () => stop))
for (let kill = 1; kill <= kills; kill++) {
  // Not before it saves again: a busy machine takes its time.
  const before = acknowledgedSoFar()
  while (acknowledgedSoFar() === before) await wait(10)
  await wait(randomInt(1, 700))
  await server.kill()
  await server.run()
  if (kill % 10 === 0) console.log(`${kill} kills, ${acknowledgedSoFar()} edits acknowledged`)
}
await wait(500)
stop = true
await Promise.all(saving)

let lost = 0
let twice = 0
for (const client of clients) {
  const journalled: string[] = []
  for (let after = 0; ; ) {
    const answer = await fetch(`${server.url}/api/maps/${client.mapId}/changes?after=${after}`, {
      headers: { Cookie: cookie },
    })
    const rows = (await answer.json()) as { seq: number; requestId: string }[]
    if (rows.length === 0) break
    journalled.push(...rows.map((row) => row.requestId))
    after = rows.at(-1)!.seq
  }
  const there = new Set(journalled)
  lost += client.acknowledged.filter((id) => !there.has(id)).length
  twice += journalled.length - there.size
}
await server.stop()
await postgres?.remove()
const acknowledged = acknowledgedSoFar()
const retried = clients.reduce((n, c) => n + c.retried, 0)
console.log(
  `${postgres ? 'PostgreSQL' : 'SQLite'}: ${kills} kills, ${acknowledged} edits acknowledged, ${lost} lost, ${twice} journalled twice, ${retried} sent again`,
)
process.exitCode = lost === 0 && twice === 0 && acknowledged > kills ? 0 : 1
