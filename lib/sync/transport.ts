import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Acknowledged, JournalRow, SaveRequest } from '@/lib/domain/map/wire'

/**
 * What came of asking the server. `unreachable`: try again later; `why`: what the server said of it, if it said anything.
 * `signed-out`: the session has ended. `refused`: the server has read it and will not take it; trying again is no use.
 * `gone`: what it is about was deleted.
 */
export type ServerAnswer<T> =
  | { kind: 'done'; value: T }
  | { kind: 'unreachable'; why?: string }
  | { kind: 'signed-out'; why: string }
  | { kind: 'refused'; why: string }
  | { kind: 'gone'; why: string }

/** The way to the server, for one map. */
export interface Transport {
  create(map: ArgumentMap): Promise<ServerAnswer<Acknowledged>>
  save(mapId: string, request: SaveRequest): Promise<ServerAnswer<Acknowledged>>
  journal(mapId: string, after: number): Promise<ServerAnswer<JournalRow[]>>
  /** Tells of rows as they are journalled, and why if the map is no longer to be had. Returns how to stop. */
  follow(
    mapId: string,
    after: () => number,
    onRow: (row: JournalRow) => void,
    onGone: (why: string) => void,
  ): () => void
}
