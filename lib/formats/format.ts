import type { Deck } from '@/lib/domain/deck/deck'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Result } from '@/lib/domain/shared/result'
import type { Loss, ReadCards, ReadOptions } from './cards/read-cards'
import type { Source } from './cards/source'
import type { DocumentId } from './documents'
import type { KeepsOfDeck } from './loss/deck-parts'
import type { KeepsOfMap } from './loss/map-parts'
import type { PrintRules } from './plan/print-rules'
import type { Sample } from './sample'

/** How surely a file is of a format, 1 to 100, and by what: “its name ends in .csv”. */
export type Likeness = { sure: number; why: string }

/** How a deck’s or a map’s file is read. Each reader is loaded when it is asked for. */
type Reader =
  | { gives: 'cards'; load: () => Promise<(source: Source, options: ReadOptions) => Result<ReadCards>> }
  | { gives: 'map'; load: () => Promise<(source: Source) => Result<{ map: ArgumentMap; lost: Loss[] }>> }

/** How a deck or a map is written so that it can be read again, what for, and what is kept of it. */
type Writer = { use: string } & (
  | { takes: 'deck'; keeps: KeepsOfDeck; load: () => Promise<(deck: Deck) => string | Uint8Array> }
  | { takes: 'map'; keeps: KeepsOfMap; load: () => Promise<(map: ArgumentMap) => string | Uint8Array> }
)

/** How a document of a map is written for people, and what it keeps of the map. `drawn`: by the presses of lib/render. */
type Printer =
  | { keeps: KeepsOfMap; load: () => Promise<(map: ArgumentMap, rules: PrintRules) => string | Uint8Array> }
  | { keeps: KeepsOfMap; drawn: true }

/**
 * A format of files: everything that the page, the command line and the tests know of it. `extensions`: how its files’
 * names end, the one that is written first; the first may be shared. `is`: what a file of it holds. `hint`: for whoever
 * chooses it. `packed`: what a packed file of it has in it, by how its name begins and in words; null where its
 * files are not packed. `looksLike`: of a text; null where the sample is of something else. `read`, `write`, `print`:
 * null where it is not.
 */
export type Format = {
  name: string
  extensions: readonly [string, ...string[]]
  is: 'cards' | 'map' | 'plan'
  hint: string
  packed: { holds: string; words: string } | null
  looksLike: ((sample: Sample) => Likeness | null) | null
  read: Reader | null
  write: Writer | null
  print: Partial<Record<DocumentId, Printer>> | null
}
