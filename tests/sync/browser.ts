import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { NOBODY, openDeviceStore } from '@/lib/sync/device-store'
import { openMapSession } from '@/lib/sync/open-map-session'
import { JournalServer } from './journal-server'

/** A browser with a map open. Timers run when the test says so. */
export function browser(server: JournalServer, map: ArgumentMap, { user = 'ada', saved = true, seq = 0 } = {}) {
  const network = { away: false }
  const timers = new Set<() => void>()
  const session = openMapSession({
    map,
    seq,
    saved,
    startedFrom: 'deck|question',
    store: () => openDeviceStore(user),
    transport: server.transport(user, () => network.away),
    ensureAccount: async () => ({ kind: 'done', value: user === NOBODY ? await openDeviceStore('ada') : null }),
    schedule: (run) => {
      timers.add(run)
      return () => timers.delete(run)
    },
  })
  const seen: string[] = []
  session.subscribe(() => seen.push(session.view().save.kind))
  /** Lets all that is under way end: the device's transactions, the requests, and the retries that are due. */
  const settle = async () => {
    for (let round = 0; round < 40; round++) {
      await session.settled()
      for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve))
      for (const run of [...timers]) {
        timers.delete(run)
        run()
      }
    }
  }
  /** Back on the network: what was missed comes, what was kept goes. */
  const back = async () => {
    network.away = false
    server.reconnect()
    session.wake()
    await settle()
  }
  return { session, network, back, seen, settle, title: (title: string) => session.run(setTitle, { title }) }
}

/** A server that has the map. */
export function serverWith(map: ArgumentMap): JournalServer {
  const server = new JournalServer()
  server.map = map
  return server
}
