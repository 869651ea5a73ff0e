import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { readLists } from '@/lib/domain/plan/read-lists'
import { readNames } from '@/lib/domain/plan/words/map-names'
import { holdsSpeech, mayOpenWithName, opensWithName, properNames } from '@/lib/domain/plan/words/proper-names'
import { readDay } from '@/lib/domain/plan/words/read-day'
import { readWords } from '@/lib/domain/plan/words/read-words'
import { readShortForms, withShortForms } from '@/lib/domain/plan/words/short-forms'

const { notNames } = readLists(defaultPlanRules.wordLists, [])
const deck = [
  'The Doge of Venice paid for the fleet.',
  'Merchants of Venice paid for the fleet.',
  'In Venice a ship took a day to build.',
  'The arsenal of Venice had 2,000 hands.',
  'The rule of Zeno was short.',
]
const names = readNames(readWords('Was Genoa or the Pope to blame for the Crusade?'), deck.map(readWords), notNames)
const namesIn = (text: string) => properNames(readWords(text), names).map((w) => w.written)

describe('a name proves something', () => {
  test.each([
    ['where neither question nor deck is full of it', 'He met Zeno at Acre.', ['Zeno', 'Acre']],
    ['not where the question has it, in any form', 'It was what a Crusader wanted, the Popes said.', []],
    ['not where the deck is full of it', 'They sailed to Venice in June.', ['June']],
  ])('%s', (_, text, found) => expect(namesIn(text)).toEqual(found))

  test.each([
    ['two capitals', 'Enrico Dandolo was old.', true],
    ['a number of kings', 'Henry IV refused.', true],
    ['a name from elsewhere on the map', 'Zeno refused.', true],
    ['a word that is perhaps none', 'Merchants refused.', false],
    ['a name of the question', 'Genoa refused.', false],
  ])('when it opens a card: %s', (_, text, opens) => expect(opensWithName(readWords(text), names)).toBe(opens))

  test.each([
    ['Dandolo was old.', true],
    ['Merchants were rich.', false],
    ['Taxation was hated.', false],
    ['Genoa was rich.', false],
    ['Some were rich.', false],
  ])('may be what opens “%s”: %s', (text, may) => expect(mayOpenWithName(readWords(text), names)).toBe(may))
})

test.each([
  ['He said that nobody would come.', true],
  ['I shall never leave this place', true],
  ['our king is no king', true],
  ['It was a hard winter.', false],
  ['Weapons were made there.', false],
])('somebody speaks in “%s”: %s', (text, speaks) => expect(holdsSpeech(text)).toBe(speaks))

describe('names and their short forms', () => {
  test.each<[string, string[], string, string[]]>([
    ['brackets', ['The East India Company (the Company) ruled.'], 'Company', ['East India Company']],
    ['letters in brackets', ['The African National Congress (ANC) marched.'], 'ANC', ['African National Congress']],
    [
      'first letters elsewhere',
      ['The National Assembly met.', 'The NA broke up.'],
      'NA',
      ['National Assembly', 'Assembly'],
    ],
    ['a word of the long name', ['The United States of America (USA)'], 'usa', ['America', 'United', 'States']],
  ])('are one: %s', (_, texts, term, also) => {
    expect(withShortForms([term], readShortForms(texts))).toEqual(expect.arrayContaining(also))
  })

  test('are not guessed where no text says so', () => {
    const groups = readShortForms(['The United States joined.', 'America was rich.', 'In 1917 (April) it came.'])
    expect(withShortForms(['America'], groups)).toEqual(['America'])
  })
})

test.each([
  ['23 Feb womens march', '2 march abdicated'],
  ['On the 4th of July they met', 'July 14 came'],
  ['1 January', 'Dec 31'],
])('the day in “%s” comes before the one in “%s”', (earlier, later) => {
  expect(readDay(earlier)).toBeLessThan(readDay(later)!)
})

test.each(['In March 1917', 'They may come', '12 men'])('no day is read in “%s”', (text) =>
  expect(readDay(text)).toBeNull(),
)
