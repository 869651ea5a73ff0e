import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { DeviceStore } from './device-store'
import type { Schedule } from './retries'
import type { ServerAnswer, Transport } from './transport'

/** How a session begins and what it works with. */
export type MapOpening = {
  map: ArgumentMap
  seq: number
  /** Whether the server has the map. If not, `startedFrom` names what it was started from, so that a draft is found again. */
  saved: boolean
  startedFrom: string
  /** The device's store for whoever is signed in; may fail where a browser keeps nothing. */
  store: () => Promise<DeviceStore>
  transport: Transport
  /** Makes sure that somebody is signed in before a new map is sent, and answers the store that is then theirs. */
  ensureAccount: () => Promise<ServerAnswer<DeviceStore | null>>
  schedule?: Schedule
  /** Called once the server has a map that it did not have. */
  onCreated?: () => void
}
