export type Way = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

export const isWay = (key: string): key is Way => /^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(key)

/** The card that an arrow key leads to: along its column, or as far down in the next column that has cards; null at the edge. */
export function stepInColumns(columns: string[][], from: string, way: Way): string | null {
  const at = columns.findIndex((c) => c.includes(from))
  const column = columns[at]
  if (!column) return null
  const row = column.indexOf(from)
  if (way === 'Home') return column[0] ?? null
  if (way === 'End') return column.at(-1) ?? null
  if (way === 'ArrowUp') return column[row - 1] ?? null
  if (way === 'ArrowDown') return column[row + 1] ?? null
  const beside = way === 'ArrowLeft' ? columns.slice(0, at).reverse() : columns.slice(at + 1)
  const next = beside.find((c) => c.length > 0)
  return next ? (next[Math.min(row, next.length - 1)] ?? null) : null
}

/** Where the focus goes when cards leave a column: to the next one that stays, so that a pile is worked through card by card. */
export function afterSending(column: string[], focused: string, sent: ReadonlySet<string>): string | null {
  const at = column.indexOf(focused)
  const stays = (id: string) => !sent.has(id)
  return column.slice(at).find(stays) ?? column.slice(0, at).findLast(stays) ?? null
}
