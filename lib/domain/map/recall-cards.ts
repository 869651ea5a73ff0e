import type { Day } from '../shared/day'
import type { ArgumentMap, Claim, MapCard } from './argument-map'
import { inTray, trayGroups } from './read-map'
import { isDue } from './recall'

/**
 * A deck card as it is recalled. `asked`: the deck's claims in its order; `due`: how many of them are asked again today.
 * `waiting`: what the student has written from memory and not compared yet; `kept`: what was kept of earlier times.
 */
export type RecallCard = { card: MapCard; asked: Claim[]; due: number; waiting: Claim[]; kept: Claim[] }

/** What the deck says in a claim, also where the student now says it in words of their own. */
export const deckWords = (claim: Claim): string => claim.deckText ?? claim.text

/** The cards that can be recalled: first those with something due, then the others, each in the deck's order. */
export function recallCards(map: ArgumentMap, today: Day): RecallCard[] {
  const cards = trayGroups(map).flatMap(({ card, claims }) => {
    if (card === null) return []
    const asked = onceEach(claims.filter((c) => c.fromMemory == null && deckWords(c).trim() !== ''))
    if (asked.length === 0) return []
    const lines = map.claims.filter((c) => c.card === card.id && c.fromMemory != null)
    return [
      {
        card,
        asked,
        due: asked.filter((c) => isDue(c.recall, today)).length,
        waiting: lines.filter((c) => c.fromMemory === 'waiting'),
        kept: lines.filter((c) => c.fromMemory === 'kept'),
      },
    ]
  })
  return [...cards.filter((c) => c.due > 0), ...cards.filter((c) => c.due === 0)]
}

/** A claim that is used twice is asked once. */
function onceEach(claims: Claim[]): Claim[] {
  const seen = new Set<string>()
  return claims.filter((c) => !seen.has(deckWords(c)) && seen.add(deckWords(c)))
}

/** How many of the deck's claims are asked again today. */
export const dueToday = (map: ArgumentMap, today: Day): number =>
  recallCards(map, today).reduce((sum, card) => sum + card.due, 0)

/** Whether the shut deck hides a claim: it lies in the tray under a card of the deck and was not written just now. */
export const isHiddenByShutDeck = (map: ArgumentMap, claim: Claim): boolean =>
  inTray(claim) && claim.fromMemory !== 'waiting' && map.cards.some((card) => card.id === claim.card)
