import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { type ChangePart, changeIn, changePartsOf } from '@/lib/domain/map/paragraph-change'
import { type Branch, branchesOf, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { looseClaims } from '@/lib/domain/map/reading-order'

/** The rows that are neither a claim nor a paragraph. */
export const LINE = '#line'
export const LOOSE = '#loose'
export const linkBackRow = (paragraph: string): string => `#back ${paragraph}`
export const changeRow = (part: ChangePart, paragraph: string): string => `#${part} ${paragraph}`

/** What is written in a row that is neither a claim nor a paragraph, as `writing` names it; null for one that nothing is written in. */
export function writingOf(row: string): string | null {
  if (row === ANSWER) return 'answer'
  if (row === LINE) return 'line'
  if (row === LOOSE) return null
  return row.replace(/^#back /, 'link-back ').replace(/^#/, '')
}

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
}

type Bare = Omit<TreeRow, 'level' | 'at' | 'of' | 'parent' | 'expanded'> & { under?: Bare[] }

/**
 * The rows of the outline that can be seen, from top to bottom, as the tree's keys and its screen readers know them.
 * `empty`: whether a text that is not written yet has a row, by its name in `writing`.
 */
export function treeRows(
  map: ArgumentMap,
  folded: ReadonlySet<string>,
  empty: (writing: string) => boolean = () => true,
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

function bareRows(map: ArgumentMap, empty: (writing: string) => boolean): Bare[] {
  const branches = branchesOf(map)
  const claim = (branch: Branch): Bare => ({
    id: branch.claim.id,
    number: branch.number,
    words: branch.claim.text,
    under: branch.children.map(claim),
  })
  const loose = looseClaims(map)
  const { lineOfArgument, text } = map.judgement
  return [
    written(LINE, lineOfArgument),
    ...paragraphsInOrder(map).map((p, i) => ({
      id: p.id,
      number: String(i + 1),
      words: p.point,
      under: [
        ...changePartsOf(map, p)
          .filter((part) => changeIn(p, part) !== '' || empty(`${part} ${p.id}`))
          .map((part) => written(changeRow(part, p.id), changeIn(p, part))),
        ...(branches.get(p.id) ?? []).map(claim),
        ...(p.linkBack !== '' || empty(`link-back ${p.id}`) ? [written(linkBackRow(p.id), p.linkBack)] : []),
      ],
    })),
    ...(loose.length > 0
      ? [
          {
            id: LOOSE,
            number: '',
            words: 'Loose cards',
            under: loose.map((c) => ({ id: c.id, number: '', words: c.text })),
          },
        ]
      : []),
    written(ANSWER, text),
  ]
}

const written = (id: string, words: string): Bare => ({ id, number: '', words })
