import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { branchesOf, flatten, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { sideWord } from '@/lib/domain/question/question-words'
import { isBuiltInFactor } from '@/lib/domain/shared/factor'
import type { Role } from '@/lib/domain/shared/role'
import { WORDS } from './words'

/** A factor as it is printed: its word and its mark (a built-in id, or one of four patterns for a deck's own). */
export type Mark = { name: string; mark: string }

/** The marks of a map's factors. */
export function marksOf(map: ArgumentMap): Map<string, Mark> {
  let own = 0
  return new Map(
    map.factors.map((f) => {
      if (!isBuiltInFactor(f.id)) own += 1
      return [f.id, { name: f.name, mark: isBuiltInFactor(f.id) ? f.id : `own-${((own - 1) % 4) + 1}` }]
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
export const roleLabel = (role: Role): string | null => {
  if (role === 'claim') return null
  return role === 'judgement' ? WORDS.judgement : WORDS[role]
}

/** How a paragraph bears on the answer, in a word of the question; empty while it does not. */
export const sideOf = (map: ArgumentMap, paragraphId: string): string =>
  sideWord(map, towardsAnswer(map, paragraphId)?.kind)
