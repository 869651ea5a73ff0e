import type { Typing } from './lost-words'

/** What is written in place on a record: its own text, a part of a paragraph, or a new claim in it or under it. */
export type WrittenPart =
  | 'claim'
  | 'evidence'
  | 'explanation'
  | 'new'
  | 'point'
  | 'link-back'
  | 'before'
  | 'after'
  | 'pace'
  | 'forWhom'

/**
 * A text that is being written in place. `claim`: the text of a claim; `evidence`, `explanation`: a new one under the claim
 * `of`; `new`: a new claim in the paragraph `of`; `loose`, `tray`: a new one outside every paragraph; `line`, `answer`: of
 * the judgement; all others: a part of the paragraph `of`.
 */
export type Writing = { what: WrittenPart; of: string } | { what: 'line' | 'answer' | 'loose' | 'tray' }

/** The id of what is written on; null for what stands on no record. */
export const writtenOn = (writing: Writing): string | null => ('of' in writing ? writing.of : null)

/** Whether two are the same place. */
export const sameWriting = (a: Writing | null, b: Writing | null): boolean =>
  a === b || (a !== null && b !== null && a.what === b.what && writtenOn(a) === writtenOn(b))

/** A name for it, by which words that were put aside are found again. */
export const nameOfWriting = (writing: Writing): string => `${writing.what} ${writtenOn(writing) ?? ''}`

/** The place on the map of what is written; null for a new card that hangs on nothing, and for what has no such place. */
export function draftAt(writing: Writing): Typing['at'] | null {
  switch (writing.what) {
    case 'claim':
      return { table: 'claims', id: writing.of, field: 'text' }
    case 'point':
      return { table: 'paragraphs', id: writing.of, field: 'point' }
    case 'link-back':
      return { table: 'paragraphs', id: writing.of, field: 'linkBack' }
    case 'line':
      return { table: 'judgement', field: 'lineOfArgument' }
    case 'answer':
      return { table: 'judgement', field: 'text' }
    case 'evidence':
    case 'explanation':
      return { table: 'claims', id: writing.of, field: null }
    case 'loose':
    case 'tray':
      return null
    default:
      return { table: 'paragraphs', id: writing.of, field: null }
  }
}
