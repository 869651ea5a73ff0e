import { describe, expect, test } from 'vitest'
import { builtInDecks, defaultPlanRules, feedbackSheetWords } from '@/content'
import { readWords } from '@/lib/domain/plan/words/read-words'

/** Every text in a piece of content. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

describe('what plans are checked by is about no topic', () => {
  test('word lists hold words and no names', () => {
    const { about: _, ...lists } = defaultPlanRules.wordLists
    expect(textsIn(lists).filter((text) => /\p{Lu}/u.test(text))).toEqual([])
    expect(lists.plainNames).toEqual([])
  })

  test('messages and sheets name nobody and nothing', () => {
    const said = textsIn([defaultPlanRules.checks, feedbackSheetWords]).filter((text) => /\s/.test(text))
    const capitals = said.flatMap((text) => readWords(text).filter((w) => !w.opens && /^\p{Lu}\p{Ll}/u.test(w.written)))
    // A word that opens a sentence may follow a blank, or a colon.
    const openers = new Set([...defaultPlanRules.wordLists.openers, 'finish', 'say', 'name'])
    expect(capitals.filter((w) => !openers.has(w.lower)).map((w) => w.written)).toEqual([])
  })

  test('no word of a list is what a built-in deck is about', () => {
    const words = new Set(textsIn(defaultPlanRules.wordLists.examWords).map((w) => w.toLowerCase()))
    const titles = builtInDecks.flatMap(({ deck }) =>
      readWords(deck.title).filter((w) => /^\p{Lu}\p{Ll}{3,}/u.test(w.written)),
    )
    expect(titles.length).toBeGreaterThan(0)
    expect(titles.filter((w) => words.has(w.lower))).toEqual([])
  })
})
