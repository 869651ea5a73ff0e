import { describe, expect, test } from 'vitest'
import type { Deck } from '@/lib/domain/deck/deck'
import { askQuestion } from '@/lib/domain/question/ask-question'
import { choicesFor, choicesOf, chooseNamed, isSameQuestion } from '@/lib/domain/question/choices-of'
import { deckSpeaksOf, stemsOfDeck } from '@/lib/domain/question/deck-speaks-of'
import { factorMeant } from '@/lib/domain/question/factor-meant'
import { missingRival } from '@/lib/domain/question/missing-rival'
import { namedPlaces } from '@/lib/domain/question/named-places'
import { offeredFor, offeredToName } from '@/lib/domain/question/offered-for'
import { factorByWords } from '@/lib/domain/question/own-factor'
import { turnedYears } from '@/lib/domain/question/turned-years'
import { LIMITS } from '@/lib/domain/shared/limits'

const factors = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase().replaceAll(' ', '-'), name }))
const DECK = factors('Economic', 'Religion', 'Foreign policy', 'Army')

describe('the factor of a deck that a named cause means', () => {
  test.each<[string, string[], string | null]>([
    ['economic problems', ['Religion', 'Economic'], 'economic'],
    ['Germany', ['German ambition', 'The alliances'], 'german-ambition'],
    ['the role of the army', ['Army', 'Navy'], 'army'],
    ['Henry’s marriage', ['Henry', 'Marriage'], 'marriage'],
    ['propaganda', ['Nazi propaganda', 'Terror'], 'nazi-propaganda'],
    ['leadership', ['Saladin’s leadership', 'Terror'], 'saladin’s-leadership'],
    ['the kings', ['Saladin’s kingship', 'Terror'], null],
    ['the First World War', ['War work', 'Suffragettes'], null],
    ['art', ['Party machine'], null],
    ['the failure of the harvest', ['Failure', 'Success'], null],
  ])('%s of %j is %s', (named, names, id) => expect(factorMeant(named, factors(...names))?.id ?? null).toBe(id))
})

describe('a typed question', () => {
  test('has the deck’s factor as its stated one where it means the same', () => {
    const { question, factors: all } = askQuestion('How far was the army to blame for the coup?', DECK)
    expect(question).toMatchObject({ form: 'cause', statedFactor: 'army', outcome: 'the coup', outcomeTerms: ['coup'] })
    expect(all).toEqual(DECK)
  })

  test('brings a factor of its own where the deck has none that means it', () => {
    const { question, factors: all } = askQuestion(
      '“The Great Drought was the main reason for the coup.” Discuss.',
      DECK,
    )
    expect(all.slice(DECK.length)).toEqual([{ id: 'great-drought', name: 'Great Drought' }])
    expect(question.statedFactor).toBe('great-drought')
  })

  test('of two rivals brings both, and underlines both', () => {
    const { question, factors: all } = askQuestion('“Drought was more important than war in the fall of Angkor.”', [])
    expect(all.map((f) => f.name)).toEqual(['Drought', 'War'])
    expect(question).toMatchObject({ form: 'rivals', statedFactor: 'drought', statedRival: 'war' })
    expect(namedPlaces(question).map(({ start, end, factor }) => [question.text.slice(start, end), factor])).toEqual([
      ['Drought', 'drought'],
      ['war', 'war'],
    ])
  })

  test('two rivals are never one factor', () => {
    const { question } = askQuestion('Who was more to blame, the German army or the French army?', factors('Army'))
    expect(question.statedFactor).toBe('army')
    expect(question.statedRival).not.toBe('army')
  })

  test('keeps what was settled by hand, whatever is typed further', () => {
    const chosen = {
      form: 'significance',
      stated: { id: 'rain', name: 'Rain' },
      from: 1200,
      outcome: 'the empty city',
    } as const
    for (const text of ['How far was the army to blame?', 'How far was the army to blame for the coup of 1431?']) {
      const { question, factors: all } = askQuestion(text, DECK, chosen)
      expect(question).toMatchObject({
        form: 'significance',
        statedFactor: 'rain',
        from: 1200,
        outcome: 'the empty city',
      })
      expect(all.at(-1)).toEqual({ id: 'rain', name: 'Rain' })
    }
  })

  test('of a type that names nothing has no stated factor', () => {
    expect(askQuestion('How far was the army to blame?', DECK, { form: 'change' }).question.statedFactor).toBeNull()
  })

  test('adds nothing to a deck that is full', () => {
    const full = factors(...Array.from({ length: LIMITS.factors }, (_, i) => `Factor ${String.fromCharCode(65 + i)}x`))
    const asked = askQuestion('How far was drought to blame?', full)
    expect(asked.factors).toHaveLength(LIMITS.factors)
    expect(asked.question.statedFactor).toBeNull()
  })
})

test.each([
  ['The Great Depression', 'Great Depression'],
  ['their war work', 'War work'],
  ['the absence of the USA', 'Absence of the USA'],
  ['the use of terror, which had begun long before', 'Terror'],
  ['Hernán Cortés’s use of native allies', 'Native allies'],
])('as a name, “%s” is “%s”', (words, name) => expect(factorByWords(words).name).toBe(name))

describe('two rivals', () => {
  const text = 'Who was more to blame for the fall of the Inca empire, Atahualpa or Huascar?'
  const named = (name: string) => factors(name)[0]
  const army = named('Army')
  const atahualpa = named('Atahualpa')
  const huascar = named('Huascar')

  test.each([
    ['nothing', {}, 'atahualpa', 'huascar', 'Atahualpa'],
    ['another first', { stated: army }, 'army', 'huascar', 'Atahualpa'],
    ['another second', { rival: army }, 'atahualpa', 'army', 'Atahualpa'],
    ['the second as the first', { stated: huascar }, 'huascar', 'atahualpa', 'Huascar'],
    ['the first as the second', { rival: atahualpa }, 'huascar', 'atahualpa', 'Huascar'],
    ['one as both', { stated: army, rival: army }, 'army', 'huascar', 'Atahualpa'],
    ['another first, and the first as the second', { stated: army, rival: atahualpa }, 'army', 'atahualpa', 'Huascar'],
    ['none', { stated: null, rival: null }, 'atahualpa', 'huascar', 'Atahualpa'],
  ])('with %s chosen, are two, and both that are named stay offered', (_, choices, first, second, words) => {
    const asked = askQuestion(text, DECK, choices)
    expect(asked.question).toMatchObject({ statedFactor: first, statedRival: second, statedTerms: [words] })
    const offered = offeredToName(asked).map((f) => f.id)
    expect(offered).toHaveLength(DECK.length + 2)
    expect(offered).toEqual(expect.arrayContaining(['atahualpa', 'huascar']))
    expect(text.slice(asked.named[0]?.start, asked.named[0]?.end)).toBe(words)
  })

  test.each([
    ['stated', huascar, 'huascar', 'atahualpa'],
    ['rival', atahualpa, 'huascar', 'atahualpa'],
    ['stated', army, 'army', 'huascar'],
    ['rival', army, 'atahualpa', 'army'],
    ['stated', atahualpa, 'atahualpa', 'huascar'],
  ] as const)('choosing for the %s one %j', (which, chosen, first, second) => {
    const choices = chooseNamed(askQuestion(text, DECK), which, chosen ?? null)
    expect(askQuestion(text, DECK, choices).question).toMatchObject({ statedFactor: first, statedRival: second })
  })

  test('that were swapped keep their colours in the text', () => {
    const { question } = askQuestion(text, DECK, { stated: huascar, rival: atahualpa })
    expect(namedPlaces(question).map((place) => place.factor)).toEqual(['atahualpa', 'huascar'])
  })

  test.each([
    [text, {}, false],
    ['How far was the army to blame?', {}, false],
    ['How far was the army to blame?', { form: 'rivals' }, true],
    ['How far was the army to blame?', { form: 'rivals', rival: huascar }, false],
  ] as const)('of “%s” with %j, one is missing: %s', (words, choices, missing) =>
    expect(missingRival(askQuestion(words, DECK, choices).question) !== null).toBe(missing),
  )

  test('bring only those that are chosen to the map', () => {
    expect(askQuestion(text, DECK, { stated: army }).factors.slice(DECK.length)).toEqual([huascar])
  })

  test('are read anew once the text was emptied', () => {
    expect(choicesFor(' ', { stated: army, preset: 'ib-15' })).toEqual({ preset: 'ib-15' })
    expect(choicesFor(text, { stated: army })).toEqual({ stated: army })
  })
})

describe('a question that stands', () => {
  test('is asked again as it is, whatever its words would have said', () => {
    const text = 'How far was the army to blame for the coup of 1431?'
    const chosen = {
      form: 'significance',
      stated: { id: 'rain', name: 'Rain' },
      from: 1200,
      outcome: 'the empty city',
    } as const
    const { question, factors: all } = askQuestion(text, DECK, chosen)
    expect(askQuestion(text, all, choicesOf(question, all)).question).toEqual(question)
  })

  test.each([
    [
      'How far was the army to blame for the coup of 1431?',
      'How far was the army to blame for the great coup of 1431?',
      true,
    ],
    ['How far was the army to blame for the coup?', 'Why did the Mughal empire grow?', false],
  ])('“%s” and “%s” are one: %s', (before, text, one) => expect(isSameQuestion(text, before)).toBe(one))
})

test('an outcome is offered as no cause of itself, and as an area of a judgement', () => {
  const all = factors('Success', 'Failure', 'Army')
  expect(offeredFor('cause', all).map((f) => f.id)).toEqual(['army'])
  expect(offeredFor('success', all)).toEqual(all)
})

describe('whether a deck speaks of a question', () => {
  const deck: Deck = {
    title: 'The coming of the railways',
    factors: factors('Great engineers'),
    cards: [{ question: 'Who built them?', claims: [] }],
  }
  test.each([
    ['How far were great engineers the reason for Britain’s Railways?', true],
    ['How far was money the reason why railways were built?', true],
    ['How far did the Great War destroy the Habsburg Empire of Austria?', false],
    ['Why?', true],
  ])('%s: %s', (text, speaks) => expect(deckSpeaksOf(text, stemsOfDeck(deck))).toBe(speaks))
})

test.each([
  [1917, 1929, null],
  [1929, null, null],
  [1929, 1917, 'The question cannot begin in 1929 and end in 1917.'],
  [-27, -44, 'The question cannot begin in 27 BC and end in 44 BC.'],
])('of the years %s and %s is said: %s', (from, to, said) => expect(turnedYears({ from, to })).toBe(said))
