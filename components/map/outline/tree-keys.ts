import { MENU_KEYS } from '@/components/actions/key-press'
import type { TreeRow } from './tree-rows'

/** What a key of the tree itself does: put the focus on a row, or fold rows. */
export type TreeMove = { go: string } | { fold: string[]; folded: boolean } | null

/** The keys that are the tree's own, as `pressed` writes them: no action may have one of them. */
export const TREE_KEYS: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  '*',
  ' ',
  ...MENU_KEYS,
  ...'0123456789.',
])

/** The keys of a tree as the ARIA Authoring Practices have them. Undefined for a key that is not the tree's. */
export function treeMove(rows: readonly TreeRow[], id: string, key: string): TreeMove | undefined {
  const at = rows.findIndex((r) => r.id === id)
  const row = rows[at]
  if (!row) return undefined
  const go = (to: TreeRow | undefined): TreeMove => (to ? { go: to.id } : null)
  switch (key) {
    case 'ArrowUp':
      return go(rows[at - 1])
    case 'ArrowDown':
      return go(rows[at + 1])
    case 'Home':
      return go(rows[0])
    case 'End':
      return go(rows.at(-1))
    case 'ArrowRight':
      if (row.expanded === false) return { fold: [id], folded: false }
      return row.expanded ? go(rows[at + 1]) : null
    case 'ArrowLeft':
      if (row.expanded) return { fold: [id], folded: true }
      return go(rows.find((r) => r.id === row.parent))
    case '*':
      return { fold: rows.filter((r) => r.parent === row.parent).map((r) => r.id), folded: false }
    case ' ':
      return row.expanded === null ? null : { fold: [id], folded: row.expanded }
    default:
      return undefined
  }
}

/** How long typing goes on being one word, in milliseconds. */
export const TYPING_MS = 900

/**
 * The row that typing leads to: the next one, from the row itself on where more than one letter was typed, whose number
 * or words begin so. Numbers are found whole first: 2 is paragraph 2, 2.1 its first claim.
 */
export function typeAhead(rows: readonly TreeRow[], id: string, typed: string): string | null {
  const at = rows.findIndex((r) => r.id === id)
  const from = typed.length > 1 ? at : at + 1
  const round = [...rows.slice(from), ...rows.slice(0, from)]
  const word = typed.toLowerCase()
  const found =
    round.find((r) => r.number === word) ??
    round.find((r) =>
      r.words
        .toLowerCase()
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .startsWith(word),
    )
  return found?.id ?? null
}
