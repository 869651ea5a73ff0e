import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import type { JournalRow } from '@/lib/domain/map/wire'
import type { OutboxEntry } from './device-store'
import { JournalFold } from './fold-journal'
import type { GroupWords } from './group-words'

/**
 * Tells whose words are lost when entries that a page before this one kept meet what others have done since. `rows`: the
 * journal from the oldest entry's `baseSeq` up to `map`. They are played again from the map that the entries were made on.
 */
export function hearAgain(words: GroupWords, map: ArgumentMap, entries: OutboxEntry[], rows: JournalRow[]): void {
  const [first] = rows
  if (!first) return
  const backwards = rows.flatMap((row) => row.changes).reverse()
  const start = backwards.reduce((on, change) => applyChange(on, reverseChange(change)), map)
  const again = new JournalFold(start, first.seq - 1, (row, before, after) => words.heard(row, before, after))
  again.pending = entries
  for (const row of rows) again.take(row)
}
