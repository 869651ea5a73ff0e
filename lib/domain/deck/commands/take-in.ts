import type { Factor } from '../../shared/factor'
import { LIMITS } from '../../shared/limits'
import { applyDeckChange } from '../apply-deck-change'
import type { ComparedDecks, DeckDifference } from '../compare-decks'
import { type DeckChange, type DeckEdit, deckChange, setFields, thenChange } from '../deck-change'
import type { ClaimRecord, DeckTables } from '../deck-tables'
import { plain } from '../match-decks'
import { factorOfCard, siblingsOf } from '../read-deck'
import { removeDeckClaim } from './edit-claims'

/**
 * The change that brings into a deck what was chosen of notes that were read again. What was not chosen stays as the
 * student has it, and is not asked again until the notes say something else. Order, factors and roles of what is there
 * already stay. `nameOf`: a name that the deck does not have, for a card or claim by its name in what was read.
 */
export function takeInCards(
  compared: ComparedDecks,
  chosen: ReadonlySet<string>,
  nameOf: (id: string) => string,
): DeckChange {
  const { kept, differences } = compared
  const taking = new Taking(kept)
  for (const edit of wordsTaken(compared, chosen)) taking.do(edit)
  const fresh = new Set(differences.flatMap((one) => (one.kind === 'new' && chosen.has(one.key) ? [one.claim.id] : [])))
  addFresh(taking, compared, fresh, nameOf)
  for (const one of differences) if (one.kind === 'gone' && chosen.has(one.key)) remove(taking, one)
  return taking.change
}

/** A deck while things are brought into it, and the one change that they make. */
class Taking {
  change: DeckChange = deckChange()
  constructor(public deck: DeckTables) {}
  do(...edits: DeckEdit[]): void {
    this.all(deckChange(...edits))
  }
  all(change: DeckChange): void {
    this.deck = applyDeckChange(this.deck, change)
    this.change = thenChange(this.change, change)
  }
}

function remove(taking: Taking, { claim: { id } }: Extract<DeckDifference, { kind: 'gone' }>): void {
  const claim = taking.deck.claims.find((one) => one.id === id)
  if (claim) taking.all(removeDeckClaim(taking.deck, claim))
}

/** Other words where they were chosen; elsewhere what the notes say by now is remembered beside the student's own words. */
function wordsTaken({ kept, read, matched }: ComparedDecks, chosen: ReadonlySet<string>): DeckEdit[] {
  const told = (is: string, source: string | null | undefined, now: string, taken: boolean) => {
    if (plain(now) === plain(source ?? is)) return null
    if (plain(now) === plain(is)) return { words: is, sourceText: null }
    return taken ? { words: now, sourceText: null } : { words: is, sourceText: now }
  }
  const claims = read.claims.flatMap((claim) => {
    const there = kept.claims.find(({ id }) => id === matched.claims.get(claim.id))
    if (!there) return []
    const to = told(there.text, there.sourceText, claim.text, chosen.has(`claim ${there.id}`))
    const own = there.own && plain(claim.text) === plain(there.text) ? { own: false } : {}
    return setFields('claims', there, { ...own, ...(to ? { text: to.words, sourceText: to.sourceText } : {}) })
  })
  const cards = read.cards.flatMap((card) => {
    const there = kept.cards.find(({ id }) => id === matched.cards.get(card.id))
    const to = there && told(there.question, there.sourceText, card.question, chosen.has(`card ${there.id}`))
    return there && to ? setFields('cards', there, { question: to.words, sourceText: to.sourceText }) : []
  })
  return [...claims, ...cards]
}

function addFresh(
  taking: Taking,
  { read, matched }: ComparedDecks,
  fresh: ReadonlySet<string>,
  nameOf: (id: string) => string,
): void {
  const cards = new Map(matched.cards)
  const claims = new Map(matched.claims)
  const factorOf = factorsBrought(taking, read)
  for (const claim of read.claims.filter((one) => fresh.has(one.id))) {
    const parent = taking.deck.claims.find((one) => one.id === claims.get(claim.under ?? ''))
    const card = parent?.card ?? cardFor(taking, read, cards, claim.card, nameOf)
    const isNewCard = !matched.cards.has(claim.card)
    const id = nameOf(claim.id)
    const record: ClaimRecord = { ...claim, id, card, under: parent?.id ?? null, ...factorOf(claim, card, isNewCard) }
    delete record.since
    taking.do({ op: 'add', table: 'claims', record, after: placeAfter(taking.deck, read, claims, claim, record) })
    claims.set(claim.id, id)
    for (const left of taking.deck.left.filter((one) => plain(one.text) === plain(claim.text)))
      taking.do({ op: 'remove', table: 'left', record: left, after: null })
  }
}

/** The card that new claims of a card go to: the one that it is, or a new one after the card before it. */
function cardFor(
  taking: Taking,
  read: DeckTables,
  cards: Map<string, string>,
  id: string,
  nameOf: (id: string) => string,
): string {
  const there = cards.get(id)
  if (there !== undefined) return there
  const at = read.cards.findIndex((card) => card.id === id)
  const earlier = read.cards.slice(0, at).findLast((card) => cards.has(card.id))
  const after = cards.get(earlier?.id ?? '') ?? taking.deck.cards.at(-1)?.id ?? null
  const name = nameOf(id)
  cards.set(id, name)
  taking.do({ op: 'add', table: 'cards', record: { id: name, question: read.cards[at]?.question ?? '' }, after })
  return name
}

/** After the claim that it follows in the notes, as far as that stands where it goes. */
function placeAfter(
  deck: DeckTables,
  read: DeckTables,
  claims: ReadonlyMap<string, string>,
  claim: ClaimRecord,
  record: ClaimRecord,
): string | null {
  const there = siblingsOf(deck, record)
  const known = (one: ClaimRecord) => there.find(({ id }) => id === claims.get(one.id))
  const siblings = siblingsOf(read, claim)
  const at = siblings.indexOf(claim)
  const earlier = siblings.slice(0, at).findLast((one) => known(one))
  if (earlier) return known(earlier)?.id ?? null
  return siblings.slice(at + 1).some((one) => known(one)) ? null : (there.at(-1)?.id ?? null)
}

/** The factor that a new claim has: on a card that was there, what its heading gave is what the card is about by now. */
function factorsBrought(taking: Taking, read: DeckTables) {
  const known = ({ id, name }: Factor) =>
    taking.deck.factors.find((one) => one.id === id || one.name.toLowerCase() === name.toLowerCase())
  const brought = (id: string | null): string | null => {
    const factor = read.factors.find((one) => one.id === id)
    if (!factor) return null
    const there = known(factor)
    if (there) return there.id
    if (taking.deck.factors.length >= LIMITS.factors) return null
    const { icon: _, hue: __, edge: ___, ...bare } = factor
    taking.do({ op: 'add', table: 'factors', record: bare, after: taking.deck.factors.at(-1)?.id ?? null })
    return factor.id
  }
  return (claim: ClaimRecord, card: string, isNewCard: boolean): Pick<ClaimRecord, 'factor' | 'secondFactor'> => {
    const asCard = !isNewCard && claim.taggedFrom !== 'tag' && taking.deck.claims.some((one) => one.card === card)
    return {
      factor: asCard ? factorOfCard(taking.deck, card) : brought(claim.factor),
      secondFactor: brought(claim.secondFactor),
    }
  }
}
