import type { SortColumn } from '@/lib/domain/weighing/sort-columns'

/** What the cards are sorted by, and so which of their fields a sort writes. */
export type SortBy = 'factor' | 'paragraph'

/** A column as it is shown. `factor`: whose mark its head bears. `digit`: the key that sends a card there, if any. */
export type ShownColumn = SortColumn & { name: string; factor: string | null; digit: string | null }

/** The key of the column at a place: 0 for the unsorted, then 1 to 9. */
export const digitAt = (place: number): string | null => (place <= 9 ? String(place) : null)
