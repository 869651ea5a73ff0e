import { expect, test } from 'vitest'
import { nextCard } from '@/components/memory/next-card'
import type { RecallCard } from '@/lib/domain/map/recall-cards'

const TODAY = '2026-11-25'
/** Cards as `id`, with `!` when something is due and `*` when recalled today. */
const cards = (...sketch: string[]): RecallCard[] =>
  sketch.map((words) => ({
    card: { id: words[0]!, question: words, recalled: words.includes('*') ? TODAY : '2026-11-20' },
    asked: [],
    waiting: [],
    kept: [],
    due: words.includes('!') ? 2 : 0,
  }))

test.each([
  ['the next one that is due', ['a!', 'b!', 'c'], 'a', 'b'],
  ['one that is due and was passed over', ['a!', 'b!', 'c'], 'b', 'a'],
  ['none, when the last that is due is done', ['a!', 'b', 'c'], 'a', null],
  ['the next of the deck, when nothing is due', ['a', 'b', 'c'], 'a', 'b'],
  ['what was passed over, at the end of the deck', ['a', 'b*', 'c'], 'c', 'a'],
  ['what is due before what comes next', ['a!', 'b', 'c'], 'b', 'a'],
  ['none, when all were recalled today', ['a*', 'b*', 'c'], 'c', null],
] as const)('after a card comes %s', (_, sketch, done, next) => {
  expect(nextCard(cards(...sketch), done, TODAY)).toBe(next)
})
