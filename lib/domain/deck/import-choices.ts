import type { Factor } from '../shared/factor'
import type { Look } from '../shared/factor-look'
import { looksOf } from '../shared/looks-of'
import type { Card, Deck, DeckClaim } from './deck'
import { carriedKeys, keysOf } from './likeness'

/** What was chosen by hand for a claim of an import. */
export type ClaimChoice = Partial<Pick<DeckClaim, 'factor' | 'role'>>

/** What was chosen for a factor that the headings gave. `into`: the id of the one it was merged with. */
export type FactorChoice = { name?: string; into?: string } & Partial<Look>

/** Everything that was chosen by hand, by the key of its claim or card, or the id of its factor; and factors of one's own. */
export type ImportChoices = {
  claims: ReadonlyMap<string, ClaimChoice>
  cards: ReadonlyMap<string, string | null>
  factors: ReadonlyMap<string, FactorChoice>
  added: readonly Factor[]
}

export const NO_CHOICES: ImportChoices = { claims: new Map(), cards: new Map(), factors: new Map(), added: [] }

export const claimKeys = (deck: Deck | null): string[] =>
  keysOf((deck?.cards ?? []).flatMap((card) => card.claims.map((claim) => claim.text)))

export const cardKeys = (deck: Deck | null): string[] => keysOf((deck?.cards ?? []).map((card) => card.question))

/** The choices once the text was changed: each goes with what it was made for. */
export function carryChoices(choices: ImportChoices, before: Deck | null, now: Deck | null): ImportChoices {
  const claim = carriedKeys(claimKeys(before), claimKeys(now))
  const card = carriedKeys(cardKeys(before), cardKeys(now))
  const own = new Set(choices.added.map(({ id }) => id))
  const moved = carriedKeys(idsOf(before), idsOf(now))
  const factor = (id: string) => (own.has(id) ? id : moved(id))
  return {
    ...choices,
    claims: new Map(
      [...choices.claims].map(([key, chosen]) => [
        claim(key),
        chosen.factor ? { ...chosen, factor: factor(chosen.factor) } : chosen,
      ]),
    ),
    cards: new Map([...choices.cards].map(([key, id]) => [card(key), id === null ? null : factor(id)])),
    factors: new Map(
      [...choices.factors].map(([id, chosen]) => [
        factor(id),
        chosen.into === undefined ? chosen : { ...chosen, into: factor(chosen.into) },
      ]),
    ),
  }
}

const idsOf = (deck: Deck | null) => (deck?.factors ?? []).map(({ id }) => id)

/** The deck as it was chosen to be: a bullet's own factor before its card's, a card's before what was read. */
export function chosenDeck(deck: Deck, choices: ImportChoices): Deck {
  const all = [...deck.factors, ...choices.added]
  const known = new Set(all.map(({ id }) => id))
  const standsFor = (id: string): string => {
    const into = choices.factors.get(id)?.into
    return into !== undefined && known.has(into) && into !== id ? into : id
  }
  const keys = claimKeys(deck)
  const heads = cardKeys(deck)
  let at = 0
  const cards: Card[] = deck.cards.map((card, i) => ({
    ...card,
    claims: card.claims.map((claim) => {
      const own = choices.claims.get(keys[at++] ?? '') ?? {}
      const chosen = chosenFactor(claim, own, choices.cards.get(heads[i] ?? ''), known)
      const factor = chosen.factor === null ? null : standsFor(chosen.factor)
      return { ...claim, ...chosen, factor, role: own.role ?? claim.role }
    }),
  }))
  return { ...deck, cards, factors: chosenFactors(all, choices, standsFor) }
}

function chosenFactor(
  claim: DeckClaim,
  own: ClaimChoice,
  card: string | null | undefined,
  known: ReadonlySet<string>,
): Pick<DeckClaim, 'factor' | 'taggedFrom'> {
  const from = (factor: string | null) => ({ factor, taggedFrom: factor === null ? 'none' : 'tag' }) as const
  if (own.factor !== undefined && (own.factor === null || known.has(own.factor))) return from(own.factor)
  if (claim.taggedFrom === 'tag' || card === undefined || (card !== null && !known.has(card))) return claim
  return from(card)
}

function chosenFactors(all: Factor[], { factors }: ImportChoices, standsFor: (id: string) => string): Factor[] {
  const left = all
    .filter(({ id }) => standsFor(id) === id)
    .map((factor) => {
      const { into: _, name, ...look } = factors.get(factor.id) ?? {}
      return { ...factor, ...look, name: name?.trim() || factor.name }
    })
  const looks = looksOf(left)
  return left.map((factor) => ({ ...factor, ...looks.get(factor.id) }))
}
