import { foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { JournalRow } from '@/lib/domain/map/wire'
import type { ServerAnswer, Transport } from '@/lib/sync/transport'

/** What happens to one request: it goes well, is lost on the way there, or its answer is lost on the way back … */
export type Weather = 'fine' | 'lost' | 'disk full' | 'answer lost' | 'signed out' | 'refused' | 'deleted'

export const DELETED = 'This class was deleted.'

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/** A server that keeps the journal of one map by the protocol, on a network whose weather the test decides. */
export class JournalServer {
  map: ArgumentMap | null = null
  rows: (JournalRow & { actor: string })[] = []
  private readonly followers = new Set<() => void>()
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

  /** The way to it for one account. A row says who sent it, unless that is the account itself. `away`: off the network. */
  transport(account = '', away = () => false): Transport {
    const told = ({ actor, ...row }: JournalRow & { actor: string }): JournalRow =>
      overTheWire(actor === account ? row : { ...row, by: actor })
    const through = <T>(serve: () => T) => this.through(serve, away)
    const since = (seq: number) => this.rows.filter((row) => row.seq > seq).map(told)
    return {
      create: (map) =>
        through(() => {
          this.map ??= overTheWire(map)
          return { seq: 0 }
        }),
      save: (_, request) =>
        through(() => {
          const before = this.rows.find((known) => known.requestId === request.requestId)
          if (before) return { seq: before.seq }
          const { requestId, changes } = overTheWire(request)
          const row = { seq: this.rows.length + 1, requestId, changes, actor: account }
          this.rows.push(row)
          for (const tell of this.followers) tell()
          return { seq: row.seq }
        }),
      journal: (_, after) => through(() => since(after)),
      follow: (_, after, onRow, onGone) => {
        this.tellGone = () => onGone(DELETED)
        // A stream is silent while the network is away, and tells all that was missed once it is back.
        const tell = () => {
          if (!away()) for (const row of since(after())) onRow(row)
        }
        tell()
        this.followers.add(tell)
        return () => void this.followers.delete(tell)
      },
    }
  }

  /** Tells every stream what it has missed, as when the network is back. */
  reconnect(): void {
    for (const tell of this.followers) tell()
  }

  private async through<T>(serve: () => T, away: () => boolean): Promise<ServerAnswer<T>> {
    await Promise.resolve()
    if (away()) return { kind: 'unreachable' }
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
