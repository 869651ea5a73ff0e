import type { Visitor } from './rights/visitor'

/** A stream of a map's events, as a browser holds it open: what came, and when it is ended. */
export type OpenStream = { heard: () => string; ended: Promise<void>; close: () => void }

/** Opens the stream of a map and waits for its first bytes. */
export async function openStream(url: string, visitor: Visitor, mapId: string): Promise<OpenStream> {
  const stop = new AbortController()
  const answer = await fetch(`${url}/api/maps/${mapId}/events?after=0`, {
    headers: { cookie: await visitor.cookie(), accept: 'text/event-stream' },
    signal: stop.signal,
  })
  if (!answer.ok || !answer.body) throw new Error(`The stream was not opened: ${answer.status}`)
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  let heard = (await reader.read()).value ?? ''
  const listen = async () => {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      heard += value
    }
  }
  // A connection that is cut ends a stream as well as one that is closed.
  const ended = listen().catch(() => {})
  return { heard: () => heard, ended, close: () => stop.abort() }
}
