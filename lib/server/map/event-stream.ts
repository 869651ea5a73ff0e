import 'server-only'
import { type Envelope, sessionHolds } from '../account/session'
import { watch } from '../announce'
import type { Database } from '../database/database'
import { mayEditMap } from '../rights/things-for'
import { MOST_ROWS, rowsAfter } from './journal-feed'

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-store, no-transform',
  'X-Accel-Buffering': 'no',
}
const KEEP_ALIVE_MS = 25_000

/** `after`: the seq that the reader has; `signal`: aborted when the reader is gone. */
type Followed = { reader: Envelope; mapId: string; after: number; signal: AbortSignal; keepAliveMs?: number }

/**
 * Server-Sent Events of a map's journal. It is read from the table whenever something wakes the stream, so nothing is
 * missed; rows are sent only while the session holds and the map is the reader's, asked after they were read. When
 * either is over the stream ends. `keepAliveMs`: how often a comment keeps proxies from closing a quiet stream, and the
 * reader is looked at again unasked.
 */
export function eventStream(db: Database, followed: Followed): Response {
  const { reader, mapId, signal, keepAliveMs = KEEP_ALIVE_MS } = followed
  const encoder = new TextEncoder()
  let seq = followed.after
  let looking = false
  let again = true
  let closed = false
  let release = () => {}

  const mayRead = async () => (await sessionHolds(db, reader)) && mayEditMap(db, reader.uid, mapId)

  async function look(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    if (looking) return
    looking = true
    // A reader who does not read is not read for: the next pull goes on from here.
    while (again && !closed && hasRoom(controller)) {
      again = false
      const rows = await rowsAfter(db, reader.uid, mapId, seq)
      if (!(await mayRead())) return release()
      if (closed) return
      for (const row of rows) controller.enqueue(encoder.encode(`id: ${row.seq}\ndata: ${JSON.stringify(row)}\n\n`))
      seq = rows.at(-1)?.seq ?? seq
      again ||= rows.length === MOST_ROWS
    }
    looking = false
  }

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const wake = () => {
        again = true
        void look(controller).catch(release)
      }
      const unwatch = watch({ userId: reader.uid, mapId }, wake)
      const alive = setInterval(() => {
        if (hasRoom(controller)) controller.enqueue(encoder.encode(': still here\n\n'))
        wake()
      }, keepAliveMs)
      release = () => {
        if (closed) return
        closed = true
        unwatch()
        clearInterval(alive)
        signal.removeEventListener('abort', release)
        try {
          controller.close()
        } catch {
          // The reader has gone already.
        }
      }
      signal.addEventListener('abort', release)
      controller.enqueue(encoder.encode('retry: 3000\n\n'))
      if (signal.aborted) release()
    },
    pull: (controller) => look(controller).catch(release),
    cancel: () => release(),
  })
  return new Response(stream, { headers: HEADERS })
}

const hasRoom = (controller: ReadableStreamDefaultController<Uint8Array>) => (controller.desiredSize ?? 0) > 0
