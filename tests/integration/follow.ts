import type { Database } from '@/lib/server/database/database'
import { eventStream } from '@/lib/server/map/event-stream'

type Followed = Omit<Parameters<typeof eventStream>[1], 'after' | 'signal'>

/** Follows a map from its first change, and reads the stream as it comes. `ended`: when it is over. */
export function follow(db: Database, of: Followed) {
  const gone = new AbortController()
  const response = eventStream(db, { ...of, after: 0, signal: gone.signal })
  let heard = ''
  let listening: (() => void)[] = []
  const ended = (async () => {
    const stream = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const next = await stream.read()
      if (next.done) return
      heard += next.value
      for (const listen of listening.splice(0)) listen()
    }
  })()
  const hears = async (words: string) => {
    while (!heard.includes(words))
      await new Promise<void>((resolve) => {
        listening = [...listening, resolve]
      })
  }
  return { heard: () => heard, hears, ended, leave: () => gone.abort() }
}
