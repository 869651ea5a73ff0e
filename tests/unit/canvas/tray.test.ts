import { describe, expect, test } from 'vitest'
import { filterTray } from '@/components/map/tray/filter-claims'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import { Question } from '@/lib/domain/question/question'
import { mapAfter } from '@/tests/builders/run-command'

const claim = (text: string, factor: string) => ({
  text,
  factor,
  secondFactor: null,
  role: 'claim' as const,
  taggedFrom: 'heading' as const,
})
const deck = {
  title: 'The mill',
  factors: [
    { id: 'circumstance', name: 'Circumstance' },
    { id: 'policy', name: 'Policy' },
  ],
  cards: [
    {
      question: 'How did the river help?',
      claims: [claim('It ran all winter.', 'circumstance'), claim('It was free.', 'circumstance')],
    },
    { question: 'What did the owners do?', claims: [claim('They bought the river bank.', 'policy')] },
  ],
}
const map = mapFromDeck('m', deck, Question.parse({ text: 'Why did the mill last?', form: 'cause' }))
const shown = (search: string, factor: string | null = null) =>
  filterTray(map, { search, factor }).map((g) => `${g.card?.question} ${g.claims.length}`)

describe('the tray', () => {
  test('shows every claim under its card', () => {
    expect(shown('')).toEqual(['How did the river help? 2', 'What did the owners do? 1'])
  })
  test('finds words in a claim or in its heading', () => {
    expect(shown('river')).toEqual(['How did the river help? 2', 'What did the owners do? 1'])
    expect(shown('RIVER winter')).toEqual(['How did the river help? 1'])
    expect(shown('railway')).toEqual([])
  })
  test('shows one factor alone', () => {
    expect(shown('', 'policy')).toEqual(['What did the owners do? 1'])
  })
  test('counts how many of a card are on the map', () => {
    const withParagraph = mapAfter(map, addParagraph, { id: 'p', factor: 'circumstance' })
    const moved = mapAfter(withParagraph, moveClaim, { id: 'c1.1', paragraph: 'p', relationId: 'r' })
    expect(filterTray(moved, { search: '', factor: null }).map((g) => [g.used, g.all])).toEqual([
      [1, 2],
      [0, 1],
    ])
  })
})
