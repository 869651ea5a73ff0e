import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { findClaim, findParagraph } from '../map/read-map'
import { callNode, capital } from './call-node'
import type { Flip } from './flips'

/** What to do and what the word is then: “Take policy away and the map says ‘mostly’.” */
export function flipWords(map: ArgumentMap, flip: Flip, topic: string = ANSWER): string {
  const then = topic === ANSWER ? `and the map says “${flip.words}”` : `and it is “${flip.words}”`
  return `${capital(what(map, flip))} ${then}.`
}

function what(map: ArgumentMap, { how, id, to }: Flip): string {
  if (how === 'take-away') return `take ${callNode(map, id)} away`
  if (how === 'weigh') {
    const set = weightOf(map, id)
    return `give ${callNode(map, id)} ${to}${set === null ? '' : ` instead of ${set}`}`
  }
  const relation = map.relations.find((r) => r.id === id)
  if (!relation) return 'turn a link round'
  const [was, is] = relation.kind === 'supports' ? ['for', 'against'] : ['against', 'for']
  return relation.to === ANSWER
    ? `turn ${callNode(map, relation.from)} from ${was} to ${is}`
    : `turn ${callNode(map, relation.from)} from ${was} to ${is} ${callNode(map, relation.to)}`
}

/** The weight of a node out of 100 as the student set it; null while unset. */
export function weightOf(map: ArgumentMap, id: string): number | null {
  const paragraph = findParagraph(map, id)
  if (paragraph) return paragraph.weight
  const weight = findClaim(map, id)?.weight ?? null
  return weight === null ? null : Math.round(weight * 1_000) / 10
}
