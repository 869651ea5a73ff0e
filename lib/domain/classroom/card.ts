import type { Zone } from '../shared/when'

/** A resume code on its way to paper. It is in this answer alone: the server keeps its hash. */
export type ResumeCard = { seatId: string; name: string; code: string }

/** Cards that were printed at once. `ended`: how many codes and cards stopped working with it. */
export type PrintedCards = { batchId: string; cards: ResumeCard[]; ended: number }

/** Who somebody is in the class that they joined. `code`: the way back that was made for them, null if they have one. */
export type Joined = { className: string; name: string; code: string | null }

/**
 * What a card says before it opens anything. `asks`: the seat was in use since then, by somebody who came without this
 * card; null where there is nothing to ask.
 */
export type LookedAtCard = { name: string; asks: { className: string; zone: Zone; since: string } | null }
