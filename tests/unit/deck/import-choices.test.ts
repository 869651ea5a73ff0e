import { describe, expect, test } from 'vitest'
import {
  addHeadings,
  addOwn,
  canSplit,
  changeFactor,
  mergeChosenFactor,
  ownFactor,
  splitFactor,
} from '@/lib/domain/deck/choose-factors'
import { Deck } from '@/lib/domain/deck/deck'
import {
  cardKeys,
  carryChoices,
  chosenDeck,
  claimKeys,
  type ImportChoices,
  NO_CHOICES,
} from '@/lib/domain/deck/import-choices'
import { parseFlashcardText } from '@/lib/formats/flashcards/parse-flashcards'

const NOTES = `Why the rising failed
Economic causes
- The tax was cut in 1489.
- Wool paid for the wars
Economic problems
- Bread was dear
Religion
- The abbot was absent [Abbot]
- Mass was said in secret
`

function read(text: string): Deck {
  const parsed = parseFlashcardText(text)
  if (!parsed.ok) throw new Error(parsed.refusal.message)
  return parsed.value.deck
}
const deck = read(NOTES)
const claim = (text: string, of = deck) => claimKeys(of).find((key) => key.includes(text)) ?? ''
const card = (question: string, of = deck) => cardKeys(of).find((key) => key.includes(question)) ?? ''

/** Each claim by its first two words with its factor, and the factors left. */
function shown(choices: ImportChoices, of = deck): string {
  const chosen = Deck.parse(chosenDeck(of, choices))
  const claims = chosen.cards.flatMap(({ claims: all }) => all)
  const words = (text: string) => text.split(' ').slice(0, 2).join(' ')
  return `${claims.map((c) => `${words(c.text)}: ${c.factor}`).join(', ')} | ${chosen.factors.map((f) => f.name).join(', ')}`
}
const choose = (more: Partial<ImportChoices>): ImportChoices => ({ ...NO_CHOICES, ...more })

describe('what is chosen in an import', () => {
  test('nothing: each claim has the factor that was read, and each factor a look', () => {
    expect(shown(NO_CHOICES)).toBe(
      'The tax: economic, Wool paid: economic, Bread was: economic, The abbot: abbot, Mass was: religion | Economic, Religion, Abbot',
    )
    expect(chosenDeck(deck, NO_CHOICES).factors[0]).toMatchObject({ icon: 'coins', hue: 'ochre', edge: 'double' })
  })

  test('one factor for a card goes to all its bullets but those with a tag or a choice of their own', () => {
    const cards = new Map([[card('Religion'), 'economic']])
    expect(shown(choose({ cards }))).toContain('The abbot: abbot, Mass was: economic')
    const claims = new Map([[claim('Mass'), { factor: 'abbot' }]])
    expect(shown(choose({ cards, claims }))).toContain('The abbot: abbot, Mass was: abbot')
    expect(shown(choose({ claims: new Map([[claim('Mass'), { factor: null }]]) }))).toContain('Mass was: null')
  })

  test('a name, a picture, a colour and an edge', () => {
    const named = changeFactor(changeFactor(NO_CHOICES, 'economic', { name: 'Money' }), 'economic', {
      icon: 'wheat',
      hue: 'green',
      edge: 'solid',
    })
    expect(chosenDeck(deck, named).factors[0]).toEqual({
      id: 'economic',
      name: 'Money',
      icon: 'wheat',
      hue: 'green',
      edge: 'solid',
    })
    expect(chosenDeck(deck, changeFactor(NO_CHOICES, 'economic', { name: ' ' })).factors[0]?.name).toBe('Economic')
  })

  test('two factors merged into one, with what was merged before, and taken apart again', () => {
    const merged = mergeChosenFactor(mergeChosenFactor(NO_CHOICES, 'abbot', 'religion'), 'religion', 'economic')
    expect(shown(merged)).toBe(
      'The tax: economic, Wool paid: economic, Bread was: economic, The abbot: economic, Mass was: economic | Economic',
    )
    expect(canSplit(deck, merged, 'economic')).toBe(true)
    expect(shown(splitFactor(deck, merged, 'economic'))).toBe(shown(NO_CHOICES))
  })

  test('a factor of several headings split: each heading has its own', () => {
    expect(canSplit(deck, NO_CHOICES, 'economic')).toBe(true)
    expect(canSplit(deck, NO_CHOICES, 'religion')).toBe(false)
    const split = splitFactor(deck, NO_CHOICES, 'economic')
    expect(shown(split)).toBe(
      'The tax: economic, Wool paid: economic, Bread was: economic-problems, The abbot: abbot, Mass was: religion | Economic, Religion, Abbot, Economic problems',
    )
    expect(canSplit(deck, split, 'economic')).toBe(false)
  })

  test('a factor of one’s own, under an id that nobody has', () => {
    const own = ownFactor(deck, NO_CHOICES, 'Religion')
    expect(own).toEqual({ id: 'religion-2', name: 'Religion' })
    const claims = new Map([[claim('Mass'), { factor: own.id }]])
    expect(shown({ ...addOwn(NO_CHOICES, own), claims })).toContain(
      'Mass was: religion-2 | Economic, Religion, Abbot, Religion',
    )
  })
})

describe('when the text is changed', () => {
  const all: ImportChoices = {
    claims: new Map([[claim('Wool'), { factor: 'religion', role: 'judgement' as const }]]),
    cards: new Map([[card('Economic problems'), 'religion']]),
    factors: new Map([['economic', { name: 'Money' }]]),
    added: [],
  }
  const changed = (text: string) => {
    const now = read(text)
    return shown(carryChoices(all, deck, now), now)
  }

  test.each([
    ['another line is put right', NOTES.replace('dear', 'dear.')],
    ['a comma is corrected in the claim', NOTES.replace('Wool paid for', 'Wool paid, for')],
    ['the claim is written on', NOTES.replace('for the wars', 'for the wars of the king')],
    ['the heading of the card is put right', NOTES.replace('Economic problems', 'Economic problem')],
  ])('choices stay where %s', (_, text) =>
    expect(changed(text)).toMatch(/^The tax: economic, Wool paid,?: religion, Bread was: religion, .*\| Money, /),
  )

  test('a factor that is spelt anew keeps its name, its merges and its claims', () => {
    const merged = mergeChosenFactor(all, 'abbot', 'religion')
    const now = read(NOTES.replace('Religion', 'Religions'))
    expect(shown(carryChoices(merged, deck, now), now)).toBe(
      'The tax: economic, Wool paid: religions, Bread was: religions, The abbot: religions, Mass was: religions | Money, Religions',
    )
  })

  test('a choice goes to no other claim when its own is gone, and is there when it is pasted back', () => {
    const without = read(NOTES.replace('- Wool paid for the wars\n', ''))
    const away = carryChoices(all, deck, without)
    expect(shown(away, without)).not.toContain('The tax: religion')
    expect(shown(carryChoices(away, without, deck))).toBe(shown(all))
  })

  test('what was chosen from a factor that is gone is as if it were not', () => {
    const now = read(NOTES.replace('Religion\n', 'Harvests\n'))
    expect(shown(carryChoices(all, deck, now), now)).toContain('Wool paid: economic')
  })
})

test('two claims of the same words are told apart', () => {
  const twice = read('Land\n- Propaganda\n- Propaganda\n')
  expect(new Set(claimKeys(twice)).size).toBe(2)
})

test('headings for which there were too many factors become factors when asked, as many as a deck has room for', () => {
  const notes = (count: number) =>
    `Cells\n${Array.from({ length: count }, (_, i) => `Organelle ${'abcdefgh'[i % 8]}${'klmnopqr'[i >> 3]}\n- It has a wall.\n`).join('')}`
  const many = parseFlashcardText(notes(26))
  if (!many.ok) throw new Error(many.refusal.message)
  const { deck: plain, over } = many.value
  expect(plain.factors).toHaveLength(20)
  expect(over).toHaveLength(6)
  const made = chosenDeck(plain, addHeadings(plain, NO_CHOICES, over))
  expect(made.factors).toHaveLength(26)
  expect(made.cards.flatMap(({ claims }) => claims.filter(({ factor }) => factor === null))).toEqual([])
  const full = parseFlashcardText(notes(58))
  if (!full.ok) throw new Error(full.refusal.message)
  const all = addHeadings(full.value.deck, NO_CHOICES, full.value.over)
  expect(Deck.parse(chosenDeck(full.value.deck, all)).factors).toHaveLength(40)
})
