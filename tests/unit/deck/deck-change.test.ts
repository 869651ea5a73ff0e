import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDeckChange } from '@/lib/domain/deck/apply-deck-change'
import {
  addCard,
  noteOnCard,
  removeCard,
  renameCard,
  renameDeck,
  setCardFactor,
  stepCard,
} from '@/lib/domain/deck/commands/edit-cards'
import {
  addDeckClaim,
  moveToCard,
  nestClaim,
  removeDeckClaim,
  setFactor,
  setRole,
  stepDeckClaim,
  writeClaim,
} from '@/lib/domain/deck/commands/edit-claims'
import { addDeckFactor, editDeckFactor, mergeDeckFactor } from '@/lib/domain/deck/commands/edit-factors'
import { changeOver, crossingsOf } from '@/lib/domain/deck/crossings'
import { Deck } from '@/lib/domain/deck/deck'
import { DeckChange, deckChange, reverseDeckChange } from '@/lib/domain/deck/deck-change'
import { type DeckTables, deckOf, tablesOf } from '@/lib/domain/deck/deck-tables'
import { equal } from '@/lib/domain/shared/equal'
import type { Result } from '@/lib/domain/shared/result'
import { arbitraryDeck } from '../../builders/arbitrary-deck'

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

/** Everything that can be done to a deck, at a place that two numbers choose. */
const COMMANDS: Record<string, (deck: DeckTables, i: number, j: number) => DeckChange> = {
  'rename the deck': (deck) => renameDeck(deck, 'Another name'),
  'rename a card': (deck, i) => renameCard(at(deck.cards, i), 'Another heading'),
  'note on a card': (deck, i) => noteOnCard(at(deck.cards, i), 'See the textbook, page 42.'),
  'factor of a card': (deck, i, j) => setCardFactor(deck, at(deck.cards, i), at(deck.factors, j).id),
  'add a card': (deck) => addCard(deck, fresh(deck), 'More'),
  'remove a card': (deck, i) => removeCard(deck, at(deck.cards, i)),
  'step a card up': (deck, i) => stepCard(deck, at(deck.cards, i), -1),
  'step a card down': (deck, i) => stepCard(deck, at(deck.cards, i), 1),
  'write a claim': (deck, i) => writeClaim(at(deck.claims, i), 'Other words.'),
  'role of a claim': (deck, i) => setRole(at(deck.claims, i), 'evidence'),
  'factor of a claim': (deck, i, j) => setFactor(at(deck.claims, i), at(deck.factors, j).id),
  'add a claim': (deck, i) =>
    value(addDeckClaim(deck, { id: fresh(deck), card: at(deck.cards, i).id, text: 'So it fell.' })),
  'remove a claim': (deck, i) => removeDeckClaim(deck, at(deck.claims, i)),
  'step a claim up': (deck, i) => stepDeckClaim(deck, at(deck.claims, i), -1),
  'step a claim down': (deck, i) => stepDeckClaim(deck, at(deck.claims, i), 1),
  'nest a claim': (deck, i) => nestClaim(deck, at(deck.claims, i), 'in'),
  'step a claim out': (deck, i) => nestClaim(deck, at(deck.claims, i), 'out'),
  'claim to another card': (deck, i, j) => moveToCard(deck, at(deck.claims, i), at(deck.cards, j).id, 'last'),
  'claim to the top of a card': (deck, i, j) => moveToCard(deck, at(deck.claims, i), at(deck.cards, j).id, 'first'),
  'add a factor': (deck) => value(addDeckFactor(deck, 'Bread')).change,
  'edit a factor': (deck, i) => editDeckFactor(at(deck.factors, i), { name: 'Hunger', icon: 'coins' }),
  'merge two factors': (deck, i) => mergeDeckFactor(deck, at(deck.factors, i), at(deck.factors, i + 1).id),
}

/** A name that nothing in the deck has. */
const fresh = ({ cards, claims }: DeckTables) =>
  `new${[...cards, ...claims].filter(({ id }) => id.startsWith('new')).length}-${claims.length}`
const at = <T>(list: T[], i: number): T => list[i % list.length]!
const place = fc.nat({ max: 40 })
const step = fc.record({ name: fc.constantFrom(...Object.keys(COMMANDS)), i: place, j: place })

/** A deck that has been worked on, so that commands meet more than decks that were just read. */
const workedOn = fc.tuple(arbitraryDeck, fc.array(step, { maxLength: 6 })).map(([deck, steps]) =>
  steps.reduce((now, { name, i, j }) => {
    const change = now.claims.length > 0 && now.cards.length > 0 && now.factors.length > 1 && COMMANDS[name]!(now, i, j)
    return change ? applyDeckChange(now, change) : now
  }, tablesOf(deck)),
)
const enough = (deck: DeckTables) => deck.claims.length > 0 && deck.cards.length > 0 && deck.factors.length > 1

describe('a deck as tables', () => {
  test('is the same deck again', () => {
    fc.assert(
      fc.property(arbitraryDeck, (deck) => {
        const again = deckOf(tablesOf(deck))
        expect(Deck.parse(again)).toMatchObject(Deck.parse(deck))
        expect(deckOf(tablesOf(again))).toEqual(again)
      }),
    )
  })
})

describe.each(Object.entries(COMMANDS))('%s', (_, command) => {
  test('makes a deck that may be kept, and is taken back whole', () => {
    fc.assert(
      fc.property(workedOn.filter(enough), place, place, (deck, i, j) => {
        const change = command(deck, i, j)
        expect(crossingsOf(deck, change)).toEqual([])
        const after = applyDeckChange(deck, change)
        expect(Deck.safeParse(deckOf(after)).error).toBeUndefined()
        expect(equal(deckOf(applyDeckChange(after, reverseDeckChange(change))), deckOf(deck))).toBe(true)
      }),
    )
  })

  test('sent again it changes nothing more, and it survives the wire', () => {
    fc.assert(
      fc.property(workedOn.filter(enough), place, place, (deck, i, j) => {
        const change = DeckChange.parse(JSON.parse(JSON.stringify(command(deck, i, j))))
        const once = applyDeckChange(deck, change)
        expect(crossingsOf(once, change)).toEqual([])
        expect(deckOf(applyDeckChange(once, change))).toEqual(deckOf(once))
      }),
    )
  })
})

const small = tablesOf(
  Deck.parse({
    title: 'Bread',
    factors: [],
    cards: [
      {
        question: 'Harvests',
        claims: ['It failed.', 'Bread was dear.'].map((text, i) => ({
          text,
          factor: null,
          role: 'claim',
          taggedFrom: 'none',
          under: i === 0 ? null : 0,
        })),
      },
    ],
  }),
)
const [first, second] = small.claims as [(typeof small.claims)[0], (typeof small.claims)[0]]

describe('two windows with one deck', () => {
  const theirs = applyDeckChange(small, writeClaim(first, 'The crop failed.'))

  test.each([
    ['write the same claim', writeClaim(first, 'It failed twice.'), ['text']],
    ['delete a claim that was written anew', removeDeckClaim(small, first), [null]],
    ['delete its card', removeCard(small, small.cards[0]!), [null]],
  ])('cross where they %s', (_, mine, fields) => {
    expect(crossingsOf(theirs, mine).map(({ field }) => field)).toEqual(fields)
  })

  test.each([
    ['write two claims', writeClaim(second, 'Bread cost twice as much.')],
    ['write one, and its role', setRole(first, 'evidence')],
    ['write the same words', writeClaim(first, 'The crop failed.')],
  ])('do not where they %s', (_, mine) => {
    expect(crossingsOf(theirs, mine)).toEqual([])
  })

  test('a card is not deleted with a claim on it that was never seen', () => {
    const more = applyDeckChange(small, value(addDeckClaim(small, { id: 'new', card: first.card, text: 'Riots.' })))
    expect(crossingsOf(more, removeCard(small, small.cards[0]!))).toMatchObject([{ theirs: 'Riots.' }])
  })

  test('words for a card that is gone are not passed over, and by hand the card comes back with them', () => {
    const card = small.cards[0]!
    const mine = value(addDeckClaim(small, { id: 'c-own', card: card.id, text: 'Bread was dear.' }))
    const without = applyDeckChange(small, removeCard(small, card))
    expect(crossingsOf(without, mine)).toMatchObject([{ field: 'text', mine: 'Bread was dear.', theirs: null }])
    const over = applyDeckChange(without, changeOver(without, small, mine))
    expect(over.claims.map(({ text }) => text)).toContain('Bread was dear.')
  })

  test('a card that got a claim since is deleted by hand, claim and all', () => {
    const card = small.cards[0]!
    const mine = removeCard(small, card)
    const now = applyDeckChange(small, value(addDeckClaim(small, { id: 'c-new', card: card.id, text: 'Riots.' })))
    const over = changeOver(now, small, mine)
    expect(crossingsOf(now, over)).toEqual([])
    expect(applyDeckChange(now, over).cards).not.toContainEqual(card)
  })

  test('a factor that was given another name is not taken for a new one of its old name', () => {
    const made = value(addDeckFactor(small, 'My own factor'))
    const named = applyDeckChange(small, made.change)
    const renamed = applyDeckChange(
      named,
      editDeckFactor(named.factors.find(({ id }) => id === made.id)!, { name: 'Church' }),
    )
    const again = value(addDeckFactor(renamed, 'My own factor'))
    expect(again.id).not.toBe(made.id)
    expect(value(addDeckFactor(renamed, 'church')).id).toBe(made.id)
  })

  test('mine is put over theirs by hand, and written again where theirs deleted it', () => {
    const mine = writeClaim(first, 'It failed twice.')
    const seen = applyDeckChange(small, mine)
    const gone = applyDeckChange(small, removeCard(small, small.cards[0]!))
    for (const now of [theirs, gone]) {
      const over = changeOver(now, seen, mine)
      expect(crossingsOf(now, over)).toEqual([])
      expect(applyDeckChange(now, over).claims.map(({ text }) => text)).toContain('It failed twice.')
    }
  })

  test('an edit of what is gone is passed over', () => {
    const gone = applyDeckChange(small, removeCard(small, small.cards[0]!))
    expect(applyDeckChange(gone, setRole(first, 'evidence'))).toEqual(gone)
    expect(applyDeckChange(gone, deckChange())).toEqual(gone)
  })
})
