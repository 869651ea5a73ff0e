import * as z from 'zod'
import { LIMITS } from './limits'

/** A historian's verdict on one claim of a deck. `put-right`: the claim is as it should be, and the note says what is often got wrong. */
export const NoteVerdict = z.enum(['stands', 'nuance', 'contested', 'wrong', 'put-right', 'unverified', 'view'])
export type NoteVerdict = z.infer<typeof NoteVerdict>

const PUT_RIGHT = /^put right\b/i

/** What is known about a claim, shown on its card until the student has dealt with it. */
export const Note = z
  .looseObject({
    verdict: NoteVerdict,
    text: z.string().max(LIMITS.text),
    /** What it rests on: author and title, several parted by semicolons. */
    basis: z.string().max(LIMITS.sources).nullish(),
  })
  // Maps and decks made before there was a verdict for it call the card wrong that their note says was corrected.
  .transform((note) =>
    note.verdict === 'wrong' && PUT_RIGHT.test(note.text) ? { ...note, verdict: 'put-right' as const } : note,
  )
export type Note = z.infer<typeof Note>

/** What stood for a basis in maps and decks made before notes named their sources: how far they had been checked. */
const OLD_MARKS = ['looked-up', 'partly', 'general']

/** The sources of a note, to be shown under it; null where it names none. */
export const sourcesOf = ({ basis }: Note): string | null => (basis && !OLD_MARKS.includes(basis) ? basis : null)

/** What a card's badge says of its note, and whether the student has something to answer before it rests. */
const BADGES: Record<NoteVerdict, { words: string; asks: boolean }> = {
  stands: { words: 'Note', asks: true },
  nuance: { words: 'Note', asks: true },
  contested: { words: 'Note', asks: true },
  wrong: { words: 'Not right', asks: true },
  'put-right': { words: 'Put right', asks: false },
  unverified: { words: 'Note', asks: true },
  view: { words: 'Note', asks: true },
}

export const noteBadge = ({ verdict }: Note): string => BADGES[verdict].words

/** Whether a note waits for the student's answer: a fact that was corrected does not. */
export const noteWaits = (claim: { note: Note | null; noteDealtWith: boolean }): boolean =>
  claim.note !== null && !claim.noteDealtWith && BADGES[claim.note.verdict].asks
