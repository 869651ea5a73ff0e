import type { RecordEdit } from './change'
import { update } from './edits'

type Ordered = { id: string; order: number }

/**
 * The order that puts a record before another one (null: last) among its siblings, given sorted and without itself.
 * Half-way between the neighbours, so that a move is one edit; when no number lies between them, all are renumbered.
 */
export function orderBefore<T extends 'claims' | 'paragraphs'>(
  table: T,
  siblings: (Ordered & Parameters<typeof update<T>>[1])[],
  before: string | null,
): { order: number; renumbered: RecordEdit[] } {
  const found = siblings.findIndex((s) => s.id === before)
  const at = found < 0 ? siblings.length : found
  const previous = siblings[at - 1]?.order
  const next = siblings[at]?.order
  if (previous === undefined) return { order: next === undefined ? 1 : next - 1, renumbered: [] }
  if (next === undefined) return { order: previous + 1, renumbered: [] }
  const middle = (previous + next) / 2
  if (middle > previous && middle < next) return { order: middle, renumbered: [] }
  const renumbered = siblings.flatMap((s, i) =>
    update(table, s, { order: i < at ? i + 1 : i + 2 } as Partial<typeof s>),
  )
  return { order: at + 1, renumbered }
}
