/** A card hung on a line: it belongs at `at` and stands in `rows` rows, one below the other. */
export type Hung = { at: number; rows: number }

/** Where it is drawn: `left` edge and first `row`. */
export type HungAt = { left: number; row: number }

type Line = { width: number; card: number; gap: number; inset: number }

/**
 * Hangs cards of one width below a line without any two covering each other. `hung` from left to right; all lengths in
 * the same unit. A card stays under its peg, at least `inset` from the card's edges, and as near to centred as its
 * neighbours allow; where a row has no room for that, it hangs a row lower.
 */
export function hangCards(hung: Hung[], { width, card, gap, inset }: Line): HungAt[] {
  const most = Math.max(0, width - card)
  const ends: number[] = []
  const rowsOf = (row: number, count: number) => Array.from({ length: count }, (_, i) => row + i)
  const placed = hung.map(({ at, rows }) => {
    const leftmost = Math.min(most, Math.max(0, at - card + inset))
    const rightmost = Math.max(leftmost, Math.min(most, at - inset))
    for (let row = 0; ; row++) {
      const left = Math.max(leftmost, ...rowsOf(row, rows).map((r) => (ends[r] === undefined ? 0 : ends[r] + gap)))
      if (left > rightmost) continue
      for (const r of rowsOf(row, rows)) ends[r] = left + card
      return { left, row, rightmost, centred: Math.min(most, Math.max(0, at - card / 2)), rows }
    }
  })
  // So far all hang as far left as they can. From the right, each moves towards the middle of its peg.
  const starts: number[] = []
  for (const at of placed.toReversed()) {
    const rows = rowsOf(at.row, at.rows)
    const room = Math.min(at.rightmost, ...rows.map((r) => (starts[r] ?? Number.POSITIVE_INFINITY) - gap - card))
    at.left = Math.max(at.left, Math.min(at.centred, room))
    for (const r of rows) starts[r] = at.left
  }
  return placed.map(({ left, row }) => ({ left, row }))
}
