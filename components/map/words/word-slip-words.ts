import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { fieldWords, RECORD_WORDS } from '@/lib/domain/map/field-words'
import type { LostWords } from '@/lib/domain/map/lost-words'
import { findClaim, nameOfParagraph, placeOf } from '@/lib/domain/map/read-map'
import { isThere } from '@/lib/domain/map/text-fields'

/** Whether the words have no field to go back to: what they stood in is off the map, or they never were on it. */
export const isOff = (map: ArgumentMap, { at }: LostWords): boolean => at.field === null || !isThere(map, at)

/** What has happened, in a sentence. */
export function wordSlipTitle(map: ArgumentMap, lost: LostWords): string {
  const { at, by, writer, how } = lost
  const record = 'id' in at ? RECORD_WORDS[at.table] : 'text'
  if (how === 'moved')
    return `${by} moved the card that you were writing. It is ${placeWords(map, at)}, with your words.`
  if (isOff(map, lost) || at.field === null)
    return by === null ? `You removed the ${record} in which ${writer} was writing.` : `${by} removed this ${record}.`
  if (how === 'removed') return `${by ?? 'You'} removed this ${record}, and it is back without these words.`
  const where = fieldWords(map, at)
  return by === null ? `You wrote over what ${writer} wrote: ${where}.` : `${by} wrote over your words: ${where}.`
}

function placeWords(map: ArgumentMap, at: LostWords['at']): string {
  const claim = 'id' in at ? findClaim(map, at.id) : undefined
  const place = claim && placeOf(claim)
  if (place?.in === 'paragraph') return `in ${nameOfParagraph(map, place.id)} now`
  return place?.in === 'canvas' ? 'loose on the map now' : 'in the tray now'
}
