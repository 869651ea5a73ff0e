import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyDeckChange } from '@/lib/domain/deck/apply-deck-change'
import { renameCard, setCardFactor, stepCard } from '@/lib/domain/deck/commands/edit-cards'
import { addDeckClaim, moveToCard, removeDeckClaim, setRole, writeClaim } from '@/lib/domain/deck/commands/edit-claims'
import { takeInCards } from '@/lib/domain/deck/commands/take-in'
import { compareDecks, type DeckDifference, isTakenAtFirst } from '@/lib/domain/deck/compare-decks'
import { crossingsOf } from '@/lib/domain/deck/crossings'
import { Deck } from '@/lib/domain/deck/deck'
import { type DeckChange, reverseDeckChange } from '@/lib/domain/deck/deck-change'
import { type DeckTables, deckOf, tablesOf } from '@/lib/domain/deck/deck-tables'
import { equal } from '@/lib/domain/shared/equal'
import { deckOfCards } from '@/lib/formats/cards/deck-of-cards'
import { pastedSource } from '@/lib/formats/cards/source'
import { readFlashcards } from '@/lib/formats/flashcards/parse-flashcards'
import { arbitraryDeck } from '../../builders/arbitrary-deck'

/** Notes as the page reads them. */
function read(notes: string): DeckTables {
  const cards = readFlashcards(pastedSource(notes))
  if (!cards.ok) throw new Error(cards.refusal.message)
  return tablesOf(deckOfCards(cards.value).deck)
}

const NOTES = `Harvests
- The crop failed three years running
  - 40,000 died in 1771
- Bread was dear

Taxes
- The nobles paid none
- The peasants paid three tenths`

let named = 0
const nameOf = (id: string) => `new-${++named}-${id}`

/** The deck once what is taken at first of these notes, or what is chosen, was brought in. */
function again(
  kept: DeckTables,
  notes: string | DeckTables,
  chosen: (one: DeckDifference) => boolean = isTakenAtFirst,
): DeckTables {
  const compared = compareDecks(kept, typeof notes === 'string' ? read(notes) : notes)
  const keys = compared.differences.filter(chosen).map(({ key }) => key)
  return applyDeckChange(kept, takeInCards(compared, new Set(keys), nameOf))
}
const told = (kept: DeckTables, notes: string) =>
  compareDecks(kept, read(notes)).differences.map((one) =>
    one.kind === 'changed'
      ? `changed: ${one.was} → ${one.to}${one.yours ? ' (yours)' : ''}`
      : `${one.kind}: ${one.claim.text}`,
  )
const lines = (deck: DeckTables) =>
  deckOf(deck).cards.flatMap(({ question, claims }) => [
    question,
    ...claims.map(({ text, under }) => `${under == null ? '-' : '  -'} ${text}`),
  ])
const claimOf = (deck: DeckTables, text: string) => deck.claims.find((claim) => claim.text === text)!
const done = (deck: DeckTables, ...changes: ((now: DeckTables) => DeckChange)[]) =>
  changes.reduce((now, change) => applyDeckChange(now, change(now)), deck)

const start = read(NOTES)

describe('the same notes again', () => {
  test('change nothing, whatever is in them', () => {
    fc.assert(
      fc.property(arbitraryDeck, (deck) => {
        const kept = tablesOf(deck)
        const compared = compareDecks(kept, tablesOf(deck))
        expect(compared.differences).toEqual([])
        expect(takeInCards(compared, new Set(), nameOf).edits).toEqual([])
      }),
    )
  })

  test('change nothing in a deck that was worked on: words, order, places, roles and what was deleted stay', () => {
    const worked = done(
      start,
      (now) => writeClaim(claimOf(now, 'Bread was dear'), 'A loaf cost a day’s wage'),
      (now) => setRole(claimOf(now, 'The nobles paid none'), 'evidence'),
      (now) => moveToCard(now, claimOf(now, 'The nobles paid none'), now.cards[0]!.id, 'last'),
      (now) => removeDeckClaim(now, claimOf(now, '40,000 died in 1771')),
      (now) => renameCard(now.cards[1]!, 'Who paid'),
      (now) => stepCard(now, now.cards[1]!, -1),
      (now) => {
        const added = addDeckClaim(now, { id: 'own', card: now.cards[0]!.id, text: 'Salt was taxed' })
        return added.ok ? added.value : { edits: [] }
      },
    )
    expect(told(worked, NOTES)).toEqual(['new: 40,000 died in 1771'])
    expect(again(worked, NOTES)).toEqual(worked)
  })

  test('once they were brought in, bring nothing more', () => {
    fc.assert(
      fc.property(arbitraryDeck, arbitraryDeck, (one, other) => {
        const kept = again(tablesOf(one), tablesOf(other))
        const compared = compareDecks(kept, tablesOf(other))
        expect(compared.differences.filter(({ kind }) => kind !== 'gone')).toEqual([])
        expect(Deck.safeParse(deckOf(kept)).error).toBeUndefined()
      }),
    )
  })
})

describe('other notes', () => {
  const NOW = `Harvests
- The crop failed four years running
- 40,000 died in 1771
- Wine was dear too
- Bread was dear

The court
- Versailles cost a tenth of the budget

Taxes
- The nobles paid none`

  test('are told as new, changed and gone', () => {
    expect(told(start, NOW)).toEqual([
      'changed: The crop failed three years running → The crop failed four years running',
      'new: Wine was dear too',
      'new: Versailles cost a tenth of the budget',
      'gone: The peasants paid three tenths',
    ])
  })

  test('come to the place that they have in the notes, and nothing goes unasked', () => {
    expect(lines(again(start, NOW))).toEqual([
      'Harvests',
      '- The crop failed four years running',
      '  - 40,000 died in 1771',
      '- Wine was dear too',
      '- Bread was dear',
      'The court',
      '- Versailles cost a tenth of the budget',
      'Taxes',
      '- The nobles paid none',
      '- The peasants paid three tenths',
    ])
  })

  test('take away what is ticked to go', () => {
    const texts = again(start, NOW, () => true).claims.map(({ text }) => text)
    expect(texts).not.toContain('The peasants paid three tenths')
    expect(
      told(
        again(start, NOW, () => true),
        NOW,
      ),
    ).toEqual([])
  })

  test('never write over words of one’s own, and ask about them once', () => {
    const mine = done(start, (now) => writeClaim(claimOf(now, 'The crop failed three years running'), 'My own words'))
    expect(told(mine, NOW)[0]).toBe('changed: My own words → The crop failed four years running (yours)')
    const kept = again(mine, NOW)
    expect(lines(kept)).toContain('- My own words')
    expect(told(kept, NOW).filter((line) => line.startsWith('changed'))).toEqual([])
  })

  test('are not asked about again where the old words were kept', () => {
    const kept = again(start, NOW, () => false)
    expect(lines(kept)).toEqual(lines(start))
    expect(told(kept, NOW).filter((line) => line.startsWith('changed'))).toEqual([])
  })

  test('come to what the card is about by now', () => {
    const other = done(start, (now) => setCardFactor(now, now.cards[0]!, now.factors[1]!.id))
    expect(claimOf(again(other, NOW), 'Wine was dear too').factor).toBe(start.factors[1]!.id)
    expect(again(other, NOW).factors.map(({ name }) => name)).toContain('Court')
  })

  test('that are one more chapter leave everything else where it is', () => {
    const more = again(start, 'The court\n- Versailles cost a tenth of the budget')
    expect(lines(more)).toEqual([...lines(start), 'The court', '- Versailles cost a tenth of the budget'])
  })

  test('do not bring back unasked what was deleted; asked for, it comes once', () => {
    const without = done(start, (now) => removeDeckClaim(now, claimOf(now, 'Bread was dear')))
    expect(lines(again(without, NOTES))).not.toContain('- Bread was dear')
    const back = again(without, NOTES, () => true)
    expect([lines(back), told(back, NOTES)]).toEqual([lines(start), []])
  })
})

test('what is brought in crosses nothing, and is taken back in one step', () => {
  fc.assert(
    fc.property(arbitraryDeck, arbitraryDeck, fc.boolean(), (one, other, all) => {
      const kept = tablesOf(one)
      const compared = compareDecks(kept, tablesOf(other))
      const keys = compared.differences.filter((d) => all || isTakenAtFirst(d)).map(({ key }) => key)
      const change = takeInCards(compared, new Set(keys), nameOf)
      expect(crossingsOf(kept, change)).toEqual([])
      const after = applyDeckChange(kept, change)
      expect(equal(deckOf(applyDeckChange(after, reverseDeckChange(change))), deckOf(kept))).toBe(true)
    }),
  )
})
