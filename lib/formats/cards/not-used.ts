import { type Card, DeckClaim } from '@/lib/domain/deck/deck'
import { guessRole } from '@/lib/domain/deck/guess-role'
import { tagClaim } from '@/lib/domain/deck/tag-claim'
import type { Factor } from '@/lib/domain/shared/factor'
import { LIMITS } from '@/lib/domain/shared/limits'
import { sentencesOf } from '../text/sentence-ends'

/** Why a line is on no card. */
export type WhyNotUsed =
  | 'alone'
  | 'prose'
  | 'stray'
  | 'table'
  | 'footnote'
  | 'page'
  | 'repeated'
  | 'stamp'
  | 'settings'
  | 'no-words'
  | 'no-mark'
  | 'head'

/** A line that is on no card. `line`: counted from 1; `file`: where several were read together. */
export type NotUsed = { line: number; text: string; why: WhyNotUsed; file?: string }

/** Why, in a few words, for whoever wrote the line. */
export const WHY_WORDS: Record<WhyNotUsed, string> = {
  alone: 'nothing under it',
  prose: 'a long paragraph',
  stray: 'under no question',
  table: 'a table’s row',
  footnote: 'a footnote',
  page: 'a page number',
  repeated: 'on every page',
  stamp: 'when it was written',
  settings: 'the file’s settings',
  'no-words': 'no words',
  'no-mark': 'no mark between front and back',
  head: 'the names of the columns',
}

/** Whether a line could be a claim. */
export const couldBeClaim = ({ why }: NotUsed): boolean => SAYS[why]

/** Whether such a line says something, and is not just there because of how the text was kept. */
const SAYS: Record<WhyNotUsed, boolean> = {
  alone: true,
  prose: true,
  stray: true,
  table: true,
  footnote: true,
  page: false,
  repeated: false,
  stamp: false,
  settings: false,
  'no-words': false,
  'no-mark': true,
  head: false,
}

export const FROM_NOTES = 'From your notes'

/** A card with what the lines on no card say, a claim each, and of a long paragraph a claim for each sentence; null where they say nothing. */
export function cardOfNotUsed(notUsed: NotUsed[], factors: Factor[]): Card | null {
  const texts = notUsed
    .filter(couldBeClaim)
    .flatMap(({ why, text }) => (why === 'prose' ? sentencesOf(text) : [text]))
    .map((text) => text.slice(0, LIMITS.text))
  if (texts.length === 0) return null
  const claims = texts.map((text) =>
    DeckClaim.parse({ text, ...tagClaim(text, null, null, factors), role: guessRole(text).role }),
  )
  return { question: FROM_NOTES, claims }
}
