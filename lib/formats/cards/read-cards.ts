import type { Factor } from '@/lib/domain/shared/factor'
import type { Role } from '@/lib/domain/shared/role'
import type { NotUsed } from './not-used'

/** What a file is counted in, from 1: what a refusal and a line that was not used name. */
export type Unit = 'line' | 'row' | 'note' | 'paragraph'

/** Words and where they stand. */
type Placed = { text: string; line: number }

/** A claim as it was read. `under`: the index of the one on its card that it is nested under. `tag`, `role`: what the file says itself. */
export type PlainClaim = Placed & { under: number | null; tag: Factor | null; role: Role | null }

/** What the file itself puts a card under, and by what. */
export type Label = { name: string; from: 'column' | 'deck' | 'heading' | 'sheet' | 'tag' }

/** A heading or question with its claims. `labels`: the nearest first. */
export type PlainCard = Placed & { claims: PlainClaim[]; labels: readonly Label[] }

/** What could not be brought across, and how often it was there. */
export type Loss = { what: string; count: number }

/** What stands between a front and its back, and between two rows. */
export type Separators = { within: string; between: string }

/** What may be said of how a file is read, besides its format. */
export type ReadOptions = { separators?: Separators | undefined }

/** Cards as a file has them, however many, before they are a deck. */
export type ReadCards = {
  title: Placed
  cards: PlainCard[]
  /** Whether each card is a front and its back: of such headings only what several share is a factor. */
  pairs: boolean
  notUsed: NotUsed[]
  lost: Loss[]
  /** How it was read, in a few words: “front, tab, back, one a line”. */
  rule: string
  unit: Unit
  /** What was found, or said, to stand between: of a format in which anything may. */
  separators?: Separators
}

/** A claim of which the file says no more than its words. */
export const plainClaim = (text: string, line: number, under: number | null = null): PlainClaim => ({
  text,
  line,
  under,
  tag: null,
  role: null,
})

/** Losses without those that did not happen. */
export const countedLosses = (counts: Record<string, number>): Loss[] =>
  Object.entries(counts).flatMap(([what, count]) => (count > 0 ? [{ what, count }] : []))

/** “2 pictures”, “1 picture”. */
export const lossWords = ({ what, count }: Loss): string => `${count} ${count === 1 ? oneOf(what) : what}`

const oneOf = (what: string): string =>
  what
    .replace(/s(?=$| (?:of|on|under|that|set|in|cut|without|for|to|over|back)\b)/, '')
    .replace(/ that (are|wait|do)\b/, (_, verb: string) => ` that ${{ are: 'is', wait: 'waits', do: 'does' }[verb]}`)
