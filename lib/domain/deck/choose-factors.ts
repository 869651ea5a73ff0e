import type { Factor } from '../shared/factor'
import { LIMITS } from '../shared/limits'
import type { Deck } from './deck'
import { factorNamed, factorOfHeading } from './factor-of-heading'
import { bareHeading } from './heading-noun'
import { cardKeys, type FactorChoice, type ImportChoices } from './import-choices'

/** Gives a factor another name, picture, colour or edge. */
export function changeFactor(choices: ImportChoices, id: string, to: FactorChoice): ImportChoices {
  return { ...choices, factors: new Map(choices.factors).set(id, { ...choices.factors.get(id), ...to }) }
}

/** Makes one factor of two: what was merged with the first before goes along. */
export function mergeChosenFactor(choices: ImportChoices, id: string, into: string): ImportChoices {
  const together = [id, ...mergedInto(choices, id)]
  return together.reduce((now, one) => changeFactor(now, one, { into }), choices)
}

/** The factors that were merged into this one. */
const mergedInto = ({ factors }: ImportChoices, id: string): string[] =>
  [...factors].flatMap(([one, { into }]) => (into === id ? [one] : []))

/** Whether a factor can be taken apart: it was merged, or several headings are its own. */
export const canSplit = (deck: Deck, choices: ImportChoices, id: string): boolean =>
  mergedInto(choices, id).length > 0 || cardsOf(deck, choices, id).length > 1

/**
 * Takes a factor apart: what was merged stands by itself again; else each of its headings but the first becomes a factor
 * of its own. `deck`: as it was read, before any choice.
 */
export function splitFactor(deck: Deck, choices: ImportChoices, id: string): ImportChoices {
  const merged = mergedInto(choices, id)
  if (merged.length > 0) return merged.reduce((now, one) => withoutInto(now, one), choices)
  const keys = cardKeys(deck)
  return cardsOf(deck, choices, id)
    .slice(1)
    .reduce((now, at) => {
      const added = ownFactor(deck, now, bareHeading(deck.cards[at]?.question ?? ''))
      return { ...addOwn(now, added), cards: new Map(now.cards).set(keys[at] ?? '', added.id) }
    }, choices)
}

function withoutInto(choices: ImportChoices, id: string): ImportChoices {
  const { into: _, ...rest } = choices.factors.get(id) ?? {}
  return { ...choices, factors: new Map(choices.factors).set(id, rest) }
}

/** The cards, by index, whose headings are this factor and for which nothing else was chosen. */
function cardsOf(deck: Deck, { cards }: ImportChoices, id: string): number[] {
  const keys = cardKeys(deck)
  return deck.cards.flatMap(({ claims }, i) => {
    const isIts = claims.some(({ factor, taggedFrom }) => factor === id && taggedFrom === 'heading')
    return isIts && !cards.has(keys[i] ?? '') ? [i] : []
  })
}

/** Makes factors of headings by the names that they give, as many as a deck has room for. `deck`: as it was read. */
export function addHeadings(deck: Deck, choices: ImportChoices, names: readonly string[]): ImportChoices {
  const keys = cardKeys(deck)
  const heads = deck.cards.map(({ question }) => factorOfHeading(question)?.name)
  const room = Math.max(0, LIMITS.factors - deck.factors.length - choices.added.length)
  return names.slice(0, room).reduce((now, name) => {
    const added = ownFactor(deck, now, name)
    const cards = new Map(now.cards)
    for (const [i, head] of heads.entries()) {
      const key = keys[i] ?? ''
      if (head === name && !cards.has(key)) cards.set(key, added.id)
    }
    return { ...addOwn(now, added), cards }
  }, choices)
}

/** A factor of one's own by this name, under an id that nobody has. */
export function ownFactor(deck: Deck, { added }: ImportChoices, name: string): Factor {
  const factor = factorNamed(name)
  const taken = new Set([...deck.factors, ...added].map((known) => known.id))
  let id = factor.id
  for (let i = 2; taken.has(id); i++) id = `${factor.id}-${i}`
  return { ...factor, id }
}

export const addOwn = (choices: ImportChoices, factor: Factor): ImportChoices => ({
  ...choices,
  added: [...choices.added, factor],
})
