import 'server-only'
import type { Database } from '../database/database'
import { readJournal, watch } from './journal-feed'

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
}
/** A comment this often keeps proxies from closing a quiet stream. */
const KEEP_ALIVE_MS = 25_000

/** Server-Sent Events of a map's journal after a seq. Read from the table each time something wakes it, so nothing is missed. */
export function eventStream(db: Database, userId: string, mapId: string, after: number, signal: AbortSignal): Response {
  const encoder = new TextEncoder()
  let seq = after
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      let reading = false
      let again = false
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      const stop = () => {
        unwatch()
        clearInterval(alive)
        process.off('SIGTERM', stop)
        try {
          controller.close()
        } catch {
          // The reader has gone already.
        }
      }
      const read = async () => {
        again = true
        if (reading) return
        reading = true
        while (again && !signal.aborted) {
          again = false
          const rows = await readJournal(db, userId, mapId, seq)
          if (!rows.ok) return stop()
          for (const row of rows.value) {
            send(`id: ${row.seq}\ndata: ${JSON.stringify(row)}\n\n`)
            seq = row.seq
          }
          if (rows.value.length > 0) again = true
        }
        reading = false
      }
      const unwatch = watch(mapId, () => void read().catch(stop))
      const alive = setInterval(() => send(': still here\n\n'), KEEP_ALIVE_MS)
      signal.addEventListener('abort', stop)
      process.once('SIGTERM', stop)
      send('retry: 3000\n\n')
      void read().catch(stop)
    },
  })
  return new Response(stream, { headers: HEADERS })
}
