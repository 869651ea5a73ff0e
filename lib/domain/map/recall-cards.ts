import type { Day } from '../shared/when'
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

/**
 * The map as it is seen while the deck is shut: without the claims that lie in the tray under a card of the deck, but for
 * those just written from memory, and without the relations of what is left out.
 */
export function withDeckShut(map: ArgumentMap): ArgumentMap {
  const cards = new Set<string | null>(map.cards.map((card) => card.id))
  const hidden = new Set(
    map.claims.filter((c) => inTray(c) && cards.has(c.card) && c.fromMemory !== 'waiting').map((c) => c.id),
  )
  return {
    ...map,
    claims: map.claims.filter((c) => !hidden.has(c.id)),
    relations: map.relations.filter((r) => !hidden.has(r.from) && !hidden.has(r.to)),
  }
}
