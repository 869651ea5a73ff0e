import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { findClaim, findParagraph, paragraphsInOrder, parentOf } from '@/lib/domain/map/read-map'
import type { Width } from '../ui/use-width'
import type { OnScreenState } from './map-state'

/** On a phone one paragraph is open at a time, the first one at first. */
export const foldedAtFirst = (map: ArgumentMap, width: Width): ReadonlySet<string> => {
  const shut = width === 'phone' ? paragraphsInOrder(map).slice(1) : []
  return new Set(shut.map((p) => p.id))
}

/** The folded rows once some are folded or unfolded; the same set where nothing changes. */
export function withFolded(
  { map, folded }: Pick<OnScreenState, 'map' | 'folded'>,
  ids: readonly string[],
  shut: boolean,
  width: Width,
): ReadonlySet<string> {
  const next = new Set(folded)
  const opensParagraph = !shut && ids.some((id) => findParagraph(map, id))
  if (width === 'phone' && opensParagraph) for (const p of map.paragraphs) next.add(p.id)
  for (const id of ids) shut ? next.add(id) : next.delete(id)
  return next.size === folded.size && [...next].every((id) => folded.has(id)) ? folded : next
}

/** The rows that have to be open for a row to be seen. */
export function rowsAround(map: ArgumentMap, id: string): string[] {
  const claim = findClaim(map, id)
  const around: string[] = []
  for (let up = claim && parentOf(map, claim)?.claim; up; up = parentOf(map, up)?.claim) around.push(up.id)
  const paragraph = claim ? claim.paragraph : findParagraph(map, id)?.id
  return paragraph ? [...around, paragraph] : around
}
