import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { findClaim, findParagraph, nameOfParagraph } from '@/lib/domain/map/read-map'
import type { Finding } from '@/lib/domain/plan/finding'

const PLACES: Record<string, string> = {
  'new-paragraph': 'The plan',
  weights: 'Weights',
  tray: 'The tray',
  question: 'The question',
}

/** Where a finding is, in a word or two: “4 Circumstance”, “Weights”, “Judgement”. */
export function whereOf(map: ArgumentMap, { check, nodes, fix }: Finding): string {
  const { place } = fix
  if (check.startsWith('W')) return 'Weights'
  if (place.at === 'judgement') return 'Judgement'
  for (const id of place.at === 'map' ? nodes : [place.id, ...nodes]) {
    const paragraph = findParagraph(map, id)?.id ?? findClaim(map, id)?.paragraph
    if (paragraph) return nameOfParagraph(map, paragraph)
    if (id === ANSWER) return 'Judgement'
  }
  return place.at === 'map' ? PLACES[place.open]! : 'A loose card'
}
