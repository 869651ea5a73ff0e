import type { CheckId } from '../plan/finding'
import type { Day, Zone } from '../shared/when'
import type { Scaffold } from './assignment'
import type { WorkState } from './work-state'

/**
 * A question that was set, as one of its pupils sees it. Times are ISO 8601. `mates`: pseudonyms of the others in the group; `closed`: it takes no more work, because the teacher took it back or the class is over. `handedIn`: the newest
 * hand-in that stands, `seq` its place in the map's journal; `returned`: the newest that came back.
 */
export type SetWork = {
  id: string
  className: string
  /** By whose clock its class tells times. */
  zone: Zone
  question: string
  deckTitle: string
  dueAt: string | null
  late: 'taken' | 'refused'
  scaffold: Scaffold
  checksOff: CheckId[]
  mates: string[]
  closed: 'withdrawn' | 'archived' | null
  state: WorkState
  mapId: string | null
  handedIn: { at: string; late: boolean; seq: number } | null
  returned: { at: string; target: string; task: string; taskBy: Day | null } | null
}
