import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deck } from '@/lib/domain/deck/deck'
import { BUILT_IN_FACTORS } from '@/lib/domain/shared/built-in-factors'
import { LIMITS } from '@/lib/domain/shared/limits'
import { cardOfNotUsed } from '@/lib/formats/cards/not-used'
import { parseFlashcards, parseFlashcardText } from '@/lib/formats/flashcards/parse-flashcards'
import { writeFlashcards } from '@/lib/formats/flashcards/write-flashcards'

const file = readFileSync('tests/builders/sample-deck.txt')
const bytes = (text: string) => new TextEncoder().encode(text)

function deckOf(text: string): Deck {
  const parsed = parseFlashcardText(text)
  if (!parsed.ok) throw new Error(parsed.refusal.message)
  return parsed.value.deck
}
/** `heading: bullet | bullet`, a line for each card. */
const shape = (deck: Deck) => deck.cards.map((c) => `${c.question}: ${c.claims.map((k) => k.text).join(' | ')}`)

describe('a deck as it is pasted', () => {
  const parsed = parseFlashcards(file, 'sample-deck.txt')
  const deck = parsed.ok ? parsed.value.deck : null

  test('has its title, its cards and its claims in order', () => {
    expect(deck?.title).toBe('Why did Henry Tudor keep his throne? Revision cards')
    expect(deck?.cards.map((c) => c.claims.length)).toEqual([3, 4, 4, 3, 4, 2])
  })

  test('keeps a heading that does not end in a question mark', () => {
    expect(deck?.cards[3]?.question).toBe('Describe how Henry dealt with pretenders')
  })

  test.each([
    [0, 0, 'personality', 'heading', 'claim'],
    [0, 1, 'personality', 'heading', 'evidence'],
    [0, 2, 'personality', 'heading', 'explanation'],
    [1, 3, 'circumstance', 'heading', 'judgement'],
    [2, 0, 'power-base', 'heading', 'claim'],
    [2, 1, 'power-base', 'heading', 'evidence'],
    [3, 0, 'pretenders', 'heading', 'evidence'],
    [5, 0, 'failure', 'heading', 'evidence'],
  ])('card %i claim %i: factor %s from %s, role %s', (i, j, factor, taggedFrom, role) => {
    expect(deck?.cards[i]?.claims[j]).toMatchObject({ factor, taggedFrom, role })
  })
})

describe('what people really paste', () => {
  const plain = 'Deck\nWhy one?\n- First claim.\n- Second claim.\nWhy two?\n- Third claim.\n'
  const expected = ['Why one?: First claim. | Second claim.', 'Why two?: Third claim.']

  test.each([
    ['line ends of Windows', plain.replaceAll('\n', '\r\n')],
    ['line ends of old Macs', plain.replaceAll('\n', '\r')],
    ['a byte-order mark', `\ufeff${plain}`],
    ['dots for bullets', plain.replaceAll('- ', '• ')],
    ['stars for bullets', plain.replaceAll('- ', '* ')],
    ['long dashes for bullets', plain.replaceAll('- ', '– ')],
    ['dashes without a space', plain.replaceAll('- ', '-')],
    ['numbers for bullets', 'Deck\nWhy one?\n1. First claim.\n2. Second claim.\nWhy two?\n1) Third claim.\n'],
    ['tabs before and after bullets', plain.replaceAll('- ', '\t-\t')],
    ['blank lines everywhere', plain.replaceAll('\n', '\n\n')],
    ['lines of dashes between cards', plain.replace('Why two?', '-----\nWhy two?')],
    ['hard spaces', plain.replaceAll('- ', '\u00a0-\u00a0')],
    ['bullets over several lines', 'Deck\nWhy one?\n- First\n  claim.\n- Second\nclaim.\nWhy two?\n- Third claim.\n'],
  ])('is read alike with %s', (_, text) => expect(shape(deckOf(text))).toEqual(expected))

  test('a file of Windows-1252 keeps its curly quotes', () => {
    const windows = Uint8Array.from(
      [...'Why?\n- Henry'].map((c) => c.charCodeAt(0)).concat(0x92, ...[...'s luck.'].map((c) => c.charCodeAt(0))),
    )
    const parsed = parseFlashcards(windows, 'old.txt')
    expect(parsed.ok && parsed.value.deck.cards[0]?.claims[0]?.text).toBe('Henry’s luck.')
  })

  test('a file of UTF-16 is read', () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(plain, 'utf16le')])
    const parsed = parseFlashcards(utf16, 'notepad.txt')
    expect(parsed.ok && shape(parsed.value.deck)).toEqual(expected)
  })

  test('bullets without any heading make one card', () => {
    expect(shape(deckOf('- One claim.\n- Another.'))).toEqual(['My cards: One claim. | Another.'])
  })

  test('UTF-16 without its mark is read', () => {
    const parsed = parseFlashcards(Buffer.from(plain, 'utf16le'), 'notes.txt')
    expect(parsed.ok && shape(parsed.value.deck)).toEqual(expected)
  })

  test('lines that are on no card can be made claims of, a long paragraph sentence by sentence', () => {
    const prose = 'It rained for a week. Mr. Lee saw it in 1912. The harvest failed. '.repeat(8).trim()
    const parsed = parseFlashcardText(`Deck\n12\n\nAlone\n\nWhy?\n- Claim.\n\n${prose}\n`)
    const notUsed = parsed.ok ? parsed.value.notUsed : []
    expect(notUsed.map(({ line, why }) => [line, why])).toEqual([
      [2, 'page'],
      [4, 'alone'],
      [9, 'prose'],
    ])
    const card = cardOfNotUsed(notUsed, [])
    expect(card?.question).toBe('From your notes')
    expect(card?.claims.slice(0, 3).map((c) => c.text)).toEqual([
      'Alone',
      'It rained for a week.',
      'Mr. Lee saw it in 1912.',
    ])
    expect(cardOfNotUsed(notUsed.slice(0, 1), [])).toBeNull()
  })

  test.each([
    ['[12]'],
    ['[Source B]'],
    ['[AO2]'],
    ['[16 marks]'],
    ['[Kershaw 1998]'],
    ['[E. P. Thompson]'],
    ['[my emphasis]'],
    ['[sic]'],
    ['[B]'],
  ])('%s at the end of a bullet is no factor, and stays', (bracket) => {
    const deck = deckOf(`Why?\n- Trade grew. ${bracket}`)
    expect(deck.cards[0]?.claims[0]?.text).toBe(`Trade grew. ${bracket}`)
    expect(deck.factors).toEqual([])
  })

  test('a tag at the end of a bullet says factor and role', () => {
    const claim = deckOf('Why?\n- Trade grew. [Trade; evidence]\n- It rained. [Circumstance]').cards[0]!.claims
    expect(claim[0]).toMatchObject({ text: 'Trade grew.', factor: 'trade', role: 'evidence', taggedFrom: 'tag' })
    expect(claim[1]).toMatchObject({ text: 'It rained.', factor: 'circumstance', taggedFrom: 'tag' })
  })
})

describe('nonsense is refused with a sentence', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing', bytes(''), 'empty'],
    ['white space', bytes(' \n\t\n'), 'empty'],
    ['a heading alone', bytes('Why the king lost\n'), 'no-bullets'],
    ['a PDF', bytes('%PDF-1.7\n'), 'not-text'],
    ['a Word file', bytes('PK\u0003\u0004word'), 'not-text'],
    ['control characters', bytes('Why?\n- ab\u0000c'), 'not-text'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'too-large'],
    ['a bullet too long for a card', bytes(`Why?\n- ${'x'.repeat(LIMITS.text + 1)}`), 'too-long'],
  ])('%s', (_, input, code) => {
    const parsed = parseFlashcards(input, 'cards.txt')
    expect(parsed.ok ? 'read' : parsed.refusal.code).toBe(code)
    expect(parsed.ok ? '' : parsed.refusal.message).toMatch(/^cards\.txt.*\.$/)
  })

  const prose = 'The king had lost the trust of the towns. They would not lend to him. '.repeat(6)
  test.each<[string, string, RegExp]>([
    [
      'a page of prose',
      `Why the king lost\n\n${prose}\n\n${prose}`,
      /a page of prose: no line begins with a bullet\. Put/,
    ],
    ['a page of prose with one short line', `${prose}\n\nHe fled.\n`, /a page of prose/],
    ['headings alone', 'Causes:\n\nEvents:\n', /headings with nothing under them\. Under each/],
    ['a table', 'Powers\n| France | Clemenceau |\n', /a table, and its rows are no claims\. Put/],
    ['CSV', 'Why?,Rain\nHow?,By sea\nWho?,The duke\n', /saved as CSV\. Open it in a spreadsheet/],
    ['a web page', '<!DOCTYPE html>\n<p>Notes</p>\n', /the source of a web page\. Open the page, copy/],
    ['JSON', '{"format":"howfar-map"}', /JSON, which is for programs\. Paste the notes/],
    ['a link', 'https://example.org/notes\n', /looks like a link\. Open it, copy/],
  ])('%s, which the sentence names with what to do', (_, text, sentence) => {
    const parsed = parseFlashcardText(text)
    expect(parsed.ok ? 'read' : parsed.refusal.message).toMatch(/^Your cards: this looks like /)
    expect(parsed.ok ? 'read' : parsed.refusal.message).toMatch(sentence)
  })

  test('any bytes are read or refused, and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => typeof parseFlashcards(input, 'x').ok === 'boolean'),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (text) => typeof parseFlashcardText(text).ok === 'boolean',
      ),
    )
  })
})

/** A claim that is nested stands under the one before it. */
const nestedCard = <C extends { nested: boolean }>(card: { question: string; claims: C[] }) => ({
  ...card,
  claims: card.claims.map((claim, i) => ({ ...claim, under: claim.nested && i > 0 ? i - 1 : null })),
})

test('a deck that is written is read back the same', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{3,9}){1,5}$/)
  const deck = fc.record({
    title: word,
    cards: fc.array(
      fc.record({
        question: word.map((w) => `${w}?`),
        claims: fc.array(
          fc.record({
            text: word.map((w) => `${w}.`),
            factor: fc.option(fc.constantFrom(...BUILT_IN_FACTORS.map((f) => f.id)), { nil: null }),
            role: fc.constantFrom('claim', 'evidence', 'explanation', 'judgement'),
            nested: fc.boolean(),
          }),
          { minLength: 1, maxLength: 5 },
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  fc.assert(
    fc.property(deck, (drawn) => {
      const sketch = { ...drawn, cards: drawn.cards.map(nestedCard) }
      const written = writeFlashcards({ ...sketch, factors: [...BUILT_IN_FACTORS] } as unknown as Deck)
      const read = deckOf(written)
      expect(read.title).toBe(sketch.title)
      expect(read.cards.map((c) => c.question)).toEqual(sketch.cards.map((c) => c.question))
      for (const [i, card] of sketch.cards.entries()) {
        for (const [j, claim] of card.claims.entries()) {
          const again = read.cards[i]!.claims[j]!
          expect([again.text, again.role, again.under]).toEqual([claim.text, claim.role, claim.under])
          if (claim.factor !== null) expect(again.factor).toBe(claim.factor)
        }
      }
    }),
  )
})
