import { expect, test } from 'vitest'
import { parseFlashcardText } from '@/lib/formats/flashcards/parse-flashcards'

/** Each claim as its first word and the first word of the one it is under: `b<a`. */
function nesting(text: string): string {
  const parsed = parseFlashcardText(text)
  if (!parsed.ok) throw new Error(parsed.refusal.message)
  const word = (words = '') => words.split(' ')[0] ?? ''
  return parsed.value.deck.cards
    .map(({ claims }) =>
      claims
        .map(({ text: own, under }) => (under == null ? word(own) : `${word(own)}<${word(claims[under]?.text)}`))
        .join(' '),
    )
    .join(' | ')
}

test.each([
  ['blanks', 'Land\n- a claim\n  - b proof\n  - c proof\n    - d detail\n- e claim', 'a b<a c<a d<c e'],
  ['tabs', 'Land\n- a claim\n\t- b proof\n- c claim', 'a b<a c'],
  ['a whole list that stands further in', 'Land\n    - a claim\n        - b proof\n    - c claim', 'a b<a c'],
  ['a slip of one blank', 'Land\n- a claim\n - b claim\n- c claim', 'a b c'],
  [
    'Word’s signs where the indentation is lost',
    'Land\n\uf0b7\ta claim\no\tb proof\n\uf0a7\tc detail\no\td proof\n\uf0b7\te claim',
    'a b<a c<b d<a e',
  ],
  ['a dash under a dot', 'Land\n• a claim\n– b proof\n• c claim', 'a b<a c'],
  ['letters under numbers', 'Land\n1. a claim is here.\na) b proof\nb) c proof\n2. d claim', 'a b<a c<a d'],
  ['numbers under dashes', 'Land\n- a claim\n   1. b proof\n   2. c proof', 'a b<a c<a'],
  ['each card by itself', 'Land\n- a claim\n  - b proof\n\nSea\n  - c claim\n- d claim', 'a b<a | c d'],
  ['no nesting at all', 'Land\n- a claim\n* b claim\n+ c claim', 'a b c'],
])('is read from %s', (_, text, expected) => expect(nesting(text)).toBe(expected))

test('makes evidence of the nested bullet', () => {
  const parsed = parseFlashcardText('Land\n- farmers were poor\n  - rents were high\n  - so they left')
  const claims = parsed.ok ? parsed.value.deck.cards[0]?.claims : []
  expect(claims?.map((c) => [c.role, c.under])).toEqual([
    ['claim', null],
    ['evidence', 0],
    ['explanation', 0],
  ])
})
