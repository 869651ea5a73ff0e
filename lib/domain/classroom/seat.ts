/** More pupils than any school puts in one class. */
export const MOST_SEATS = 60

/**
 * How a seat stands to somebody who comes with the code of its class. `free`: anybody new may take it; `card`: nobody
 * has come yet, but its card is printed; `taken`: somebody works under it; `here`: they did so minutes ago.
 */
export type SeatState = 'free' | 'card' | 'taken' | 'here'

/** A seat as everybody sees it who has the code: a bird, a number, and nothing of what was done there. */
export type JoinSeat = { id: string; number: number; name: string; state: SeatState }

/**
 * A class as its code opens it. `teacher`: who lets pupils in; `mine`: where whoever asks sits already; `next`: the seat
 * that a newcomer gets, `name` null where it has still to be made; null when the class is full.
 */
export type JoinableClass = {
  name: string
  teacher: string
  seats: JoinSeat[]
  mine: JoinSeat | null
  next: { name: string | null; number: number } | null
}

/** What became of asking to be let in. */
export type Door = 'waiting' | 'open' | 'shut' | 'over'

/** Somebody at the door of a class, as its teachers see them. Times are ISO 8601. */
export type WaitingKnock = { id: string; seatId: string; name: string; at: string }

/** “Godwit” of “Godwit 12”. */
export const birdOf = (name: string): string => name.replace(/ \d+$/, '')
