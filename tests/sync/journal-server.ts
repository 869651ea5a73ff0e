import { foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Answer, JournalRow, Transport } from '@/lib/sync/transport'

/** What happens to one request: it goes well, is lost on the way there, or its answer is lost on the way back … */
export type Weather = 'fine' | 'lost' | 'disk full' | 'answer lost' | 'signed out' | 'refused' | 'deleted'

export const DELETED = 'This class was deleted.'

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A server that keeps the journal of one map by the protocol, on a network whose weather the test decides. */
export class JournalServer {
  map: ArgumentMap | null = null
  rows: JournalRow[] = []
  private readonly followers = new Set<(row: JournalRow) => void>()
  /** As a browser learns it that has nothing to send. */
  tellGone = () => {}
  weather: () => Weather = () => 'fine'

  get state(): ArgumentMap {
    if (!this.map) throw new Error('the map was never made')
    return foldChanges(
      this.map,
      this.rows.flatMap((row) => row.changes),
    )
  }

  transport(): Transport {
    return {
      create: (map) =>
        this.through(() => {
          this.map ??= overTheWire(map)
          return { seq: 0 }
        }),
      save: (_, request) =>
        this.through(() => {
          const before = this.rows.find((row) => row.requestId === request.requestId)
          if (before) return { seq: before.seq }
          const row = { seq: this.rows.length + 1, requestId: request.requestId, changes: overTheWire(request.changes) }
          this.rows.push(row)
          for (const tell of this.followers) tell(overTheWire(row))
          return { seq: row.seq }
        }),
      journal: (_, after) => this.through(() => overTheWire(this.rows.filter((row) => row.seq > after))),
      follow: (_, after, onRow, onGone) => {
        this.tellGone = () => onGone(DELETED)
        for (const row of this.rows.filter((r) => r.seq > after())) onRow(overTheWire(row))
        this.followers.add(onRow)
        return () => void this.followers.delete(onRow)
      },
    }
  }

  private async through<T>(serve: () => T): Promise<Answer<T>> {
    await Promise.resolve()
    const weather = this.weather()
    if (weather === 'lost') return { kind: 'unreachable' }
    if (weather === 'disk full') return { kind: 'unreachable', why: 'The server cannot save: its disk is full.' }
    if (weather === 'signed out') return { kind: 'signed-out', why: 'Your session has ended.' }
    if (weather === 'refused') return { kind: 'refused', why: 'This map is closed for changes.' }
    if (weather === 'deleted') return { kind: 'gone', why: DELETED }
    const value = serve()
    return weather === 'answer lost' ? { kind: 'unreachable' } : { kind: 'done', value }
  }
}
