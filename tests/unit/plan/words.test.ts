import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { callsItTheTop } from '@/lib/domain/plan/checks/contradiction'
import { readLists } from '@/lib/domain/plan/read-lists'
import { readNames } from '@/lib/domain/plan/words/map-names'
import { compilePhrases, holdsPhrase, Phrase } from '@/lib/domain/plan/words/phrase'
import { holdsQuotation, properNames } from '@/lib/domain/plan/words/proper-names'
import { countWords, readWords } from '@/lib/domain/plan/words/read-words'
import { readShortForms } from '@/lib/domain/plan/words/short-forms'
import { namesTerm, stemsOf } from '@/lib/domain/plan/words/terms'

const lists = readLists(defaultPlanRules.wordLists, [])
const names = readNames(readWords('Was Trotsky to blame, or Stalin’s Party?'), [], lists.notNames)

describe('a word', () => {
  test('is lower-cased, without its possessive, and knows whether it opens a sentence', () => {
    const words = readWords('Peel’s ex-Tories didn’t win. “We lost,” St. John wrote!\nAgain')
    expect(words.map((w) => w.lower)).toEqual([
      'peel',
      'ex',
      'tories',
      "didn't",
      'win',
      'we',
      'lost',
      'st',
      'john',
      'wrote',
      'again',
    ])
    expect(words.filter((w) => w.opens).map((w) => w.lower)).toEqual(['peel', 'we', 'again'])
  })

  test.each([
    ['', 0],
    ['  … – !', 0],
    ['Don’t count 3 dashes – or ex-kings', 7],
  ])('is counted: “%s” has %i', (text, n) => expect(countWords(text)).toBe(n))

  test.each([
    ['a machine', 'Machines decided', true],
    ['power base', 'the base of his power', true],
    ['power base', 'his power', false],
    ['', 'anything', false],
  ])('“%s” is named in “%s”: %s', (term, text, named) => {
    expect(namesTerm(stemsOf(readWords(text.toLowerCase())), term.replace(/^a /, ''))).toBe(named)
  })
})

describe('a name', () => {
  test.each([
    ['In April the mill at Lanark burned.', ['April', 'Lanark']],
    ['Lanark burned.', []],
    ['It burned. Lanark stood.', []],
    ['He blamed Trotsky’s friends and Stalin’s Party.', []],
    ['He asked: The crowd said no. I’m sure I was there.', []],
    ['The NKVD came', ['NKVD']],
    ['A visit by Élie to Łódź', ['Élie', 'Łódź']],
  ])('is a capital inside a sentence: %s', (text, found) => {
    expect(properNames(readWords(text), names).map((w) => w.written)).toEqual(found)
  })

  test.each([
    ['called it “a swindle”', true],
    ['called it ‘a swindle’ twice', true],
    ["called it 'a swindle'", true],
    ['Peel’s men and the Whigs’ friends', false],
    ["It's the farmers' fault", false],
    ['an open “quotation', false],
  ])('is as good as a quotation: %s', (text, quoted) => expect(holdsQuotation(text)).toBe(quoted))
})

describe('a phrase', () => {
  test.each([
    ['to a (very) large/great extent', 'I agree to a very great extent.', true],
    ['to a (very) large/great extent', 'I agree to a large extent.', true],
    ['to a (very) large/great extent', 'I agree to a small extent.', false],
    ['outweigh-', 'It outweighed the rest', true],
    ['so', 'also', false],
    ['criteri-', 'My criterion is time', true],
    ['more than', 'More. Than what?', true],
    ['(far) more', 'far', false],
  ])('“%s” in “%s”: %s', (phrase, text, holds) => {
    expect(holdsPhrase(readWords(text), compilePhrases([Phrase.parse(phrase)]))).toBe(holds)
  })

  test.each(['', 'a  b', '(a b)', 'a//b', '-', 'what?', '(a) (b) (c) (d) (e) f'])(
    '“%s” is refused with a sentence',
    (text) => {
      const parsed = Phrase.safeParse(text)
      expect(parsed.success).toBe(false)
      if (text !== '') expect(parsed.error?.issues[0]?.message).toContain('is not a phrase')
    },
  )

  test.each([
    ['The most important factor was luck.', true],
    ['The key to it all, and the reason, was luck.', true],
    ['His main and, as most of them said, only motive', false],
    ['It was key. The factor was luck.', false],
    ['Luck was not the main reason.', false],
    ['Luck was not only the main reason.', false],
    ['Luck was one of the main reasons.', false],
    ['He held key posts.', false],
  ])('of the top is read in “%s”: %s', (text, top) => expect(callsItTheTop(readWords(text), lists)).toBe(top))
})

test('reading a long and tangled text takes no time to speak of', () => {
  const tangles = ["'a ".repeat(700), '“a '.repeat(700), 'a’'.repeat(1_000), 'Main a '.repeat(285), '(('.repeat(999)]
  for (const text of tangles) {
    const words = readWords(text)
    holdsQuotation(text)
    properNames(words, names)
    readShortForms([text])
    callsItTheTop(words, lists)
    expect(words.length).toBeLessThanOrEqual(2_000)
  }
})
