import type * as z from 'zod'
import { Acknowledged, JournalRow, JournalRows } from '@/lib/domain/map/wire'
import { CANNOT_SAVE } from '@/lib/domain/shared/cannot-save'
import { RefusalSaid } from '@/lib/domain/shared/refusal-said'
import type { ServerAnswer, Transport } from './transport'

/** When a stream is held back, as some school networks do, the journal is asked for this often instead. */
const POLL_MS = 5_000

/** The server at our own address. */
export const httpTransport: Transport = {
  create: (map) => ask('/api/maps', Acknowledged, { map }),
  save: (mapId, request) => ask(`/api/maps/${mapId}/changes`, Acknowledged, request),
  journal: (mapId, after) => ask(`/api/maps/${mapId}/changes?after=${after}`, JournalRows),
  follow,
}

/** Asks our own server; what it says is parsed, and every way in which that can fail is an answer. */
export async function ask<T>(url: string, schema: z.ZodType<T>, body?: unknown): Promise<ServerAnswer<T>> {
  try {
    const response = await fetch(
      url,
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    )
    const said: unknown = await response.json().catch(() => null)
    if (response.ok) return { kind: 'done', value: schema.parse(said) }
    const refusal = RefusalSaid.safeParse(said)
    const why = refusal.success ? refusal.data.message : `The server answered ${response.status}.`
    if (refusal.success && refusal.data.code === CANNOT_SAVE) return { kind: 'unreachable', why }
    if (response.status === 401) return { kind: 'signed-out', why }
    if (response.status === 410) return { kind: 'gone', why }
    return response.status >= 500 || response.status === 429 ? { kind: 'unreachable' } : { kind: 'refused', why }
  } catch {
    return { kind: 'unreachable' }
  }
}

function follow(
  mapId: string,
  after: () => number,
  onRow: (row: JournalRow) => void,
  onGone: (why: string) => void,
): () => void {
  let stopped = false
  let poll: ReturnType<typeof setTimeout> | undefined
  const stream = new EventSource(`/api/maps/${mapId}/events?after=${after()}`)
  const pollLater = () => {
    clearTimeout(poll)
    poll = setTimeout(askForRows, POLL_MS)
  }
  async function askForRows(): Promise<void> {
    const rows = await httpTransport.journal(mapId, after())
    if (rows.kind === 'done') for (const row of rows.value) onRow(row)
    if (stopped) return
    if (rows.kind === 'gone' || rows.kind === 'refused') onGone(rows.why)
    else if (stream.readyState !== EventSource.OPEN) pollLater()
  }
  stream.onmessage = (event) => onRow(JournalRow.parse(JSON.parse(event.data)))
  stream.onopen = () => clearTimeout(poll)
  stream.onerror = pollLater
  return () => {
    stopped = true
    clearTimeout(poll)
    stream.close()
  }
}
