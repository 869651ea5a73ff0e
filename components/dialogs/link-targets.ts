import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { branchesOf, flatten, nameOfParagraph, paragraphsInOrder, placeOf } from '@/lib/domain/map/read-map'
import { short } from '@/lib/domain/map/short'

/** What a node can be linked to: all on the map but itself, in reading order, whose words hold what was searched for. */
export function linkTargets(map: ArgumentMap, from: string, search: string): { id: string; words: string }[] {
  const branches = branchesOf(map)
  const all = [
    ...paragraphsInOrder(map).flatMap((p) => [
      { id: p.id, words: `${nameOfParagraph(map, p.id)}${p.point ? `: ${p.point}` : ''}` },
      ...flatten(branches.get(p.id) ?? []).map((b) => ({ id: b.claim.id, words: `${b.number}  ${b.claim.text}` })),
    ]),
    ...map.claims.filter((c) => placeOf(c).in === 'canvas').map((c) => ({ id: c.id, words: c.text })),
    { id: ANSWER, words: `Your answer${map.judgement.text ? `: ${map.judgement.text}` : ''}` },
  ]
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  return all
    .filter((t) => t.id !== from && wanted.every((word) => t.words.toLowerCase().includes(word)))
    .map((t) => ({ ...t, words: short(t.words, 80) }))
}
