import fc from 'fast-check'
import { Deck } from '@/lib/domain/deck/deck'
import { BUILT_IN_FACTORS } from '@/lib/domain/shared/built-in-factors'
import { Role } from '@/lib/domain/shared/role'

const words = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{3,9}){1,5}$/)
const factor = fc.option(fc.constantFrom(...BUILT_IN_FACTORS.map(({ id }) => id)), { nil: null })

const claim = fc.record({
  text: words.map((text) => `${text}.`),
  factor,
  secondFactor: factor,
  role: fc.constantFrom(...Role.options),
  nested: fc.boolean(),
  note: fc.option(fc.constant({ verdict: 'nuance', text: 'A note.' }), { nil: null }),
  split: fc.boolean(),
})

const card = fc.record({
  question: words.map((text) => `${text}?`),
  claims: fc.array(claim, { minLength: 1, maxLength: 5 }),
})

/** Decks of plain words, with something of everything that a deck can hold. Each of its headings stands once. */
export const arbitraryDeck: fc.Arbitrary<Deck> = fc
  .record({
    title: words,
    cards: fc.uniqueArray(card, { minLength: 2, maxLength: 5, selector: ({ question }) => question }),
  })
  .map(({ title, cards }) =>
    Deck.parse({
      title,
      factors: BUILT_IN_FACTORS.map((one) => ({ ...one, icon: 'crown' })),
      plainNames: ['Henry'],
      cards: cards.map(({ question, claims }) => ({
        question,
        claims: claims.map(({ nested, ...one }, i) => ({
          ...one,
          taggedFrom: one.factor === null ? 'none' : 'tag',
          under: nested && i > 0 ? i - 1 : null,
        })),
      })),
    }),
  )
