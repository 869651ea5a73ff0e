import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { branchesOf, flatten, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { sideWord } from '@/lib/domain/question/question-words'
import { type Look, NO_LOOK } from '@/lib/domain/shared/factor-look'
import { looksOf } from '@/lib/domain/shared/looks-of'
import type { Role } from '@/lib/domain/shared/role'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'

/** A factor as it is printed: its word, its icon and its edge. The colour stays on the screen. */
export type PrintedMark = { name: string } & Omit<Look, 'hue'>

/** The marks of a map's factors: the same pictures and edges as on the screen. */
export function marksOf(map: ArgumentMap): Map<string, PrintedMark> {
  const looks = looksOf(map.factors)
  return new Map(
    map.factors.map(({ id, name }) => {
      const { icon, edge } = looks.get(id) ?? NO_LOOK
      return [id, { name, icon, edge }]
    }),
  )
}

/** The number of every node that is printed: “2” for a paragraph, “2.3” for a claim, the same on every page. */
export function numbersOf(map: ArgumentMap): Map<string, string> {
  const branches = branchesOf(map)
  return new Map(
    paragraphsInOrder(map).flatMap((p, i) => [
      [p.id, String(i + 1)] as const,
      ...flatten(branches.get(p.id) ?? []).map((b) => [b.claim.id, b.number] as const),
    ]),
  )
}

/** The word for a claim's role; none for a plain claim, whose bold number says it. */
export const roleLabel = (role: Role): string | null => (role === 'claim' ? null : ROLE_WORDS[role])

/** How a paragraph bears on the answer, in a word of the question; empty while it does not. */
export const sideOf = (map: ArgumentMap, paragraphId: string): string =>
  sideWord(map, towardsAnswer(map, paragraphId)?.kind)
