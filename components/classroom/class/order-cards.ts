import type { ResumeCard } from '@/lib/domain/classroom/card'
import type { Names } from '@/lib/sync/name-book'

export const CARDS_ON_A_SHEET = 8

/** In which order cards are laid out. `pile`: the sheets on one pile, cut through, give the register from the top. */
export const CARD_ORDERS = {
  register: 'Register',
  names: 'My list, A to Z',
  pile: 'Down the pile: cut once, hand out in order',
}
export type CardOrder = keyof typeof CARD_ORDERS

/** The sheets of a printing; a place that no card fills is null. */
export function sheetsOf(cards: readonly ResumeCard[], order: CardOrder, names: Names): (ResumeCard | null)[][] {
  const count = Math.ceil(cards.length / CARDS_ON_A_SHEET)
  const ordered = order === 'names' ? byName(cards, names) : cards
  return numbersTo(count).map((sheet) =>
    numbersTo(CARDS_ON_A_SHEET).map((place) => {
      const at = order === 'pile' ? place * count + sheet : sheet * CARDS_ON_A_SHEET + place
      return ordered[at] ?? null
    }),
  )
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i)

/** By last name, as registers are; pupils without a name stand last, in register order. */
function byName(cards: readonly ResumeCard[], names: Names): ResumeCard[] {
  const key = ({ seatId }: ResumeCard) => {
    const words = (names[seatId] ?? '').split(' ')
    return names[seatId] ? `${words.at(-1)} ${words.slice(0, -1).join(' ')}` : ''
  }
  return [...cards].sort(
    (a, b) => Number(key(a) === '') - Number(key(b) === '') || key(a).localeCompare(key(b), 'en-GB'),
  )
}
