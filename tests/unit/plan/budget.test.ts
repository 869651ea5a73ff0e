import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { budgetOf, budgetWords, overWords, shareWords, timeWords } from '@/lib/domain/plan/budget'

const { presets } = defaultPlanRules

describe('the budget of a plan', () => {
  test.each([
    [
      'gcse-16',
      3,
      '4 min · 60 words',
      '2 min · 30 words',
      '3 paragraphs · about 16 of 20 min to write · about 240 words',
    ],
    [
      'gcse-16',
      4,
      '4 min · 60 words',
      '2 min · 30 words',
      '4 paragraphs · about 20 of 20 min to write · about 300 words',
    ],
    [
      'igcse-10',
      1,
      '4 min · 60 words',
      '1 min · 20 words',
      '1 paragraph · about 6 of 15 min to write · about 100 words',
    ],
    [
      'a-level',
      4,
      '7 min · 140 words',
      '3 min · 60 words',
      '4 paragraphs · about 34 of 40 min to write · about 680 words',
    ],
    ['a-level', 0, '7 min · 140 words', '3 min · 60 words', '40 min to write'],
    [
      'ib-15',
      5,
      '7 min · 140 words',
      '3 min · 60 words',
      '5 paragraphs · about 41 of 40 min to write · about 820 words',
    ],
  ] as const)('of %s with %i paragraphs is %s each, %s for each end: %s', (preset, paragraphs, each, end, whole) => {
    const budget = budgetOf(paragraphs, presets[preset])
    expect([shareWords(budget.paragraph), shareWords(budget.introduction), shareWords(budget.conclusion)]).toEqual([
      each,
      end,
      end,
    ])
    expect(budgetWords(budget)).toBe(whole)
  })

  test('adds up: the whole is the sum of its parts', () => {
    const odd = { ...presets['a-level'], paragraph: 6.3, ends: 5, wordsAMinute: 17 }
    const budget = budgetOf(5, odd)
    expect(budget.words).toBe(5 * budget.paragraph.words + budget.introduction.words + budget.conclusion.words)
    expect(shareWords(budget.introduction)).toBe('2.5 min · 40 words')
  })

  test.each([
    [4, ''],
    [5, 'That is 1 min more than you have. Fewer paragraphs, or shorter ones, would fit.'],
  ])('of %i paragraphs at A level says “%s”', (paragraphs, words) => {
    expect(overWords(budgetOf(paragraphs, presets['a-level']))).toBe(words)
  })

  test('has a short form for the foot of the outline', () => {
    expect(timeWords(budgetOf(4, presets['a-level']))).toBe('4 paragraphs · about 34 of 40 min to write')
  })
})
