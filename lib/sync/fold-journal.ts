import { applyChange, foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { OutboxEntry } from './device-store'
import type { JournalRow } from './transport'

/**
 * What one browser knows of a map: what the server has confirmed up to `seq`, and its own entries on top. Rows may come
 * in any order and more than once; they are folded in the order of their seq.
 */
export class JournalFold {
  private readonly early = new Map<number, JournalRow>()
  pending: OutboxEntry[] = []

  constructor(
    private confirmed: ArgumentMap,
    public seq: number,
  ) {}

  /** The map on the screen. */
  view(): ArgumentMap {
    return foldChanges(
      this.confirmed,
      this.pending.flatMap((entry) => entry.changes),
    )
  }

  /** Takes a row of the journal, from whomever. Own entries that it holds are no longer pending. */
  take(row: JournalRow): void {
    if (row.seq <= this.seq) this.pending = this.pending.filter((e) => e.requestId !== row.requestId)
    else this.early.set(row.seq, row)
    for (let next = this.early.get(this.seq + 1); next; next = this.early.get(this.seq + 1)) {
      this.early.delete(next.seq)
      this.seq = next.seq
      this.confirmed = next.changes.reduce(applyChange, this.confirmed)
      const { requestId } = next
      this.pending = this.pending.filter((e) => e.requestId !== requestId)
    }
  }

  /** Whether rows are missing between what is confirmed and what has come. */
  hasGap(): boolean {
    return this.early.size > 0
  }
}
