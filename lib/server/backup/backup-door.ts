import 'server-only'
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import * as z from 'zod'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { takeSnapshot } from './snapshot'

const Door = z.object({ port: z.number().int(), token: z.string().min(1) })
const Snapshot = z.object({ snapshot: z.string().min(1), secret: z.string() })
type Snapshot = z.infer<typeof Snapshot>

const doorFile = (dataDir: string) => path.join(dataDir, 'backup-door.json')

/**
 * Lets the command line of this machine ask the running server for a snapshot. A listener of its own: what a proxy
 * hands on to the pages cannot reach it, and it asks for a token that only the owner of the data folder can read.
 */
export async function openBackupDoor(db: Database, home: { dataDir: string; secret: string }): Promise<() => void> {
  const token = randomBytes(32).toString('base64url')
  const server = createServer(async (request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    if (request.method !== 'POST' || !bears(request, token)) return answer(404, {})
    try {
      answer(200, { snapshot: await takeSnapshot(db, home.dataDir), secret: home.secret } satisfies Snapshot)
    } catch (error) {
      console.error('backup: the snapshot could not be taken', error)
      answer(500, {})
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const { port } = server.address() as AddressInfo
  await mkdir(home.dataDir, { recursive: true, mode: 0o700 })
  const file = doorFile(home.dataDir)
  await writeFile(`${file}.tmp`, JSON.stringify({ port, token }), { mode: 0o600 })
  await rename(`${file}.tmp`, file)
  return () => void server.close()
}

function bears(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '')
  const due = Buffer.from(`Bearer ${token}`)
  return given.length === due.length && timingSafeEqual(given, due)
}

/** Asks the server that runs on a data folder for a snapshot of its database. */
export async function askForSnapshot(dataDir: string): Promise<Result<Snapshot>> {
  const unanswered = refuse(
    'in-use',
    `Another program is using the database of ${dataDir}, and it is not a Howfar that answers. Try again when it has ended.`,
  )
  try {
    const door = Door.parse(JSON.parse(await readFile(doorFile(dataDir), 'utf8')))
    const response = await fetch(`http://127.0.0.1:${door.port}/`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${door.token}` },
    })
    if (response.status === 500)
      return refuse('no-snapshot', `The running Howfar could not copy its database; is the disk of ${dataDir} full?`)
    return response.ok ? ok(Snapshot.parse(await response.json())) : unanswered
  } catch {
    return unanswered
  }
}
