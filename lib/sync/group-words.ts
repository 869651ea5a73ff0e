import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { draftKey, type LostWords, lostWords, type TwoMaps, type Typing } from '@/lib/domain/map/lost-words'
import { fieldKey, fieldOf, isTextField, isThere, valueAt } from '@/lib/domain/map/text-fields'
import type { JournalRow } from '@/lib/domain/map/wire'
import { equal } from '@/lib/domain/shared/equal'
import { newId } from './new-id'

/** Lost words in the hand of whoever has this map open, until they are put back, kept as a claim or let go. */
export type WordsInHand = LostWords & { id: string }

/** How a row of one's own account is spoken of that this window did not send. */
const OTHER_WINDOW = 'Another window of yours'

/** One browser's account of whose words are whose on a map that several people write. */
export class GroupWords {
  inHand: readonly WordsInHand[] = []
  private readonly written = new Map<string, unknown>()
  private readonly drafts = new Map<string, Typing>()
  /** Drafts whose place is gone: nobody is to keep what is in the hand a second time. */
  private readonly taken = new Set<string>()
  private readonly changers = new Map<string, string>()

  /** Takes note of a change of my own. */
  wrote(change: Change): void {
    for (const edit of change.edits) {
      if (edit.op === 'remove') continue
      const fields: Record<string, unknown> = edit.op === 'add' ? edit.record : edit.to
      for (const [field, value] of Object.entries(fields))
        if (isTextField(edit.table, field)) this.written.set(fieldKey(fieldOf(edit, field)), value)
    }
  }

  /** Takes note of what is being written and not kept yet; null: nothing any more. False: it is in the hand already. */
  draft(at: Typing['at'], value: unknown): boolean {
    const key = draftKey(at)
    if (value !== null) this.drafts.set(key, { at, value })
    else this.drafts.delete(key)
    return !this.taken.delete(key)
  }

  /** Takes note of a row that this window did not send: who changed what, and which words are lost by it. */
  heard(row: JournalRow, before: TwoMaps, after: TwoMaps): void {
    const by = row.by ?? OTHER_WINDOW
    for (const edit of diffMaps(before.journal, after.journal).edits) {
      if (edit.op !== 'update') this.changers.set(`${edit.table} ${edit.record.id}`, by)
      else for (const field of Object.keys(edit.to)) this.changers.set(fieldKey(fieldOf(edit, field)), by)
    }
    const own = { written: this.written, drafts: [...this.drafts.values()] }
    for (const lost of lostWords(before, after, own, by, row.by === undefined)) this.take(lost, before.journal)
  }

  /** A mate who goes on writing what I write over is heard out: the newest words stand for those they grew from. */
  private take(lost: LostWords, before: ArgumentMap): void {
    if (lost.how === 'removed' && this.drafts.delete(draftKey(lost.at))) this.taken.add(draftKey(lost.at))
    const grewFrom = (was: LostWords) =>
      lost.writer !== null &&
      was.writer === lost.writer &&
      lost.at.field !== null &&
      draftKey(was.at) === draftKey(lost.at) &&
      equal(was.value, valueAt(before, lost.at))
    const same = (was: LostWords) =>
      draftKey(was.at) === draftKey(lost.at) && was.words === lost.words && was.how === lost.how
    const others = this.inHand.filter((was) => !grewFrom(was) && !same(was))
    this.inHand = [...others, { ...lost, id: newId() }]
  }

  /** Lets go of words that stand where they stood: put back by whomever. What is being written stands there already. */
  settle(shown: ArgumentMap): void {
    const stands = ({ at, value, how }: LostWords) => {
      if (at.field === null || how === 'moved' || !isThere(shown, at)) return false
      const draft = this.drafts.get(draftKey(at))
      return equal(draft ? draft.value : (valueAt(shown, at) ?? null), value)
    }
    const left = this.inHand.filter((lost) => !stands(lost))
    if (left.length < this.inHand.length) this.inHand = left
  }

  letGo(id: string): void {
    this.inHand = this.inHand.filter((lost) => lost.id !== id)
  }

  /** Who has changed one of these since, by the names that `partStillMine` leaves; null where that is not known. */
  whoChanged(keys: readonly string[]): string | null {
    for (const key of keys) {
      const by = this.changers.get(key)
      if (by !== undefined) return by
    }
    return null
  }
}
