import { foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { TwoMaps } from '@/lib/domain/map/lost-words'
import type { JournalRow } from '@/lib/domain/map/wire'
import type { OutboxEntry } from './device-store'

/**
 * What one browser knows of a map: what the server has confirmed up to `seq`, and its own entries on top. Rows may come
 * in any order and more than once; they are folded in the order of their seq.
 */
export class JournalFold {
  private readonly early = new Map<number, JournalRow>()
  /** The last view, and what it was folded from. */
  private folded: { from: ArgumentMap; entries: OutboxEntry[]; map: ArgumentMap } | null = null
  pending: OutboxEntry[] = []

  /** `heard`: told of each row that is not among one's own entries, with the maps before and after it. */
  constructor(
    private confirmed: ArgumentMap,
    public seq: number,
    private readonly heard: (row: JournalRow, before: TwoMaps, after: TwoMaps) => void = () => {},
  ) {}

  private maps(): TwoMaps {
    return { journal: this.confirmed, shown: this.view() }
  }

  /** The map on the screen: the same object until something in it may have changed, and what did not change in it as it was. */
  view(): ArgumentMap {
    const { confirmed, pending, folded } = this
    const goesOn = folded?.from === confirmed && folded.entries.every((entry, i) => pending[i] === entry)
    const since = goesOn ? pending.slice(folded.entries.length) : pending
    const changes = since.flatMap((entry) => entry.changes)
    const from = goesOn ? folded.map : confirmed
    const map = changes.length === 0 ? from : foldChanges(from, changes)
    this.folded = { from: confirmed, entries: pending, map }
    return map
  }

  /** Takes a row of the journal, from whomever. Own entries that it holds are no longer pending. */
  take(row: JournalRow): void {
    if (row.seq <= this.seq) this.pending = this.pending.filter((e) => e.requestId !== row.requestId)
    else this.early.set(row.seq, row)
    for (let next = this.early.get(this.seq + 1); next; next = this.early.get(this.seq + 1)) {
      this.early.delete(next.seq)
      this.seq = next.seq
      const { requestId } = next
      const before = this.pending.some((e) => e.requestId === requestId) ? null : this.maps()
      const shown = this.view()
      const isNext = this.pending[0]?.requestId === requestId
      this.confirmed = foldChanges(this.confirmed, next.changes)
      this.pending = this.pending.filter((e) => e.requestId !== requestId)
      // What was first of one's own is now the journal's: the map on the screen is the same one.
      if (isNext) this.folded = { from: this.confirmed, entries: this.pending, map: shown }
      if (before) this.heard(next, before, this.maps())
    }
  }

  /** Whether rows are missing between what is confirmed and what has come. */
  hasGap(): boolean {
    return this.early.size > 0
  }
}
