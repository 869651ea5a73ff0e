import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { type ChangePart, changeIn, changePartsOf } from '@/lib/domain/map/paragraph-change'
import { type Branch, branchesOf, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { looseClaims } from '@/lib/domain/map/reading-order'
import type { Writing } from '@/lib/domain/map/writing'

/** The rows that are neither a claim nor a paragraph. */
export const LINE = '#line'
export const LOOSE = '#loose'
export const linkBackRow = (paragraph: string): string => `#back ${paragraph}`
export const changeRow = (part: ChangePart, paragraph: string): string => `#${part} ${paragraph}`

/** One row as the tree has it. `at` of `of`: its place among its siblings. `expanded`: null for a row with nothing under it. */
export type TreeRow = {
  id: string
  level: number
  at: number
  of: number
  parent: string | null
  expanded: boolean | null
  /** What typing finds it by: its number, and its words. */
  number: string
  words: string
  /** The text that Enter writes in it, where it is neither a claim nor a paragraph. */
  writes: Writing | null
}

type Bare = Omit<TreeRow, 'level' | 'at' | 'of' | 'parent' | 'expanded'> & { under?: Bare[] }

/**
 * The rows of the outline that can be seen, from top to bottom, as the tree's keys and its screen readers know them.
 * `empty`: whether a text that is not written yet has a row.
 */
export function treeRows(
  map: ArgumentMap,
  folded: ReadonlySet<string>,
  empty: (text: Writing) => boolean = () => true,
): TreeRow[] {
  const rows: TreeRow[] = []
  const lay = (bare: Bare[], level: number, parent: string | null) => {
    bare.forEach(({ under, ...row }, i) => {
      const expanded = under && under.length > 0 ? !folded.has(row.id) : null
      rows.push({ ...row, level, at: i + 1, of: bare.length, parent, expanded })
      if (expanded) lay(under ?? [], level + 1, row.id)
    })
  }
  lay(bareRows(map, empty), 1, null)
  return rows
}

function bareRows(map: ArgumentMap, empty: (text: Writing) => boolean): Bare[] {
  const branches = branchesOf(map)
  const claim = (branch: Branch): Bare => ({
    id: branch.claim.id,
    number: branch.number,
    words: branch.claim.text,
    writes: null,
    under: branch.children.map(claim),
  })
  const loose = looseClaims(map)
  const { lineOfArgument, text } = map.judgement
  return [
    written(LINE, lineOfArgument, { what: 'line' }),
    ...paragraphsInOrder(map).map((p, i) => ({
      id: p.id,
      number: String(i + 1),
      words: p.point,
      writes: null,
      under: [
        ...changePartsOf(map, p)
          .filter((part) => changeIn(p, part) !== '' || empty({ what: part, of: p.id }))
          .map((part) => written(changeRow(part, p.id), changeIn(p, part), { what: part, of: p.id })),
        ...(branches.get(p.id) ?? []).map(claim),
        ...(p.linkBack !== '' || empty({ what: 'link-back', of: p.id })
          ? [written(linkBackRow(p.id), p.linkBack, { what: 'link-back', of: p.id })]
          : []),
      ],
    })),
    ...(loose.length > 0
      ? [
          {
            id: LOOSE,
            number: '',
            words: 'Loose cards',
            writes: null,
            under: loose.map((c) => ({ id: c.id, number: '', words: c.text, writes: null })),
          },
        ]
      : []),
    written(ANSWER, text, { what: 'answer' }),
  ]
}

const written = (id: string, words: string, writes: Writing): Bare => ({ id, number: '', words, writes })
