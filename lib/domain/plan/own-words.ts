import { ANSWER, type ArgumentMap } from '../map/argument-map'
import { findClaim, findParagraph } from '../map/read-map'
import type { Finding } from './finding'

/** What the student wrote where a finding is: of the first of its nodes that has words, a card or a point; else the judgement. */
export function ownWords(map: ArgumentMap, { nodes, fix }: Finding): string {
  const at = fix.place.at === 'claim' || fix.place.at === 'paragraph' ? [fix.place.id] : []
  for (const id of [...nodes, ...at]) {
    const words = (findClaim(map, id)?.text ?? findParagraph(map, id)?.point ?? '').trim()
    if (words !== '') return words
  }
  return nodes.includes(ANSWER) ? map.judgement.text.trim() : ''
}
