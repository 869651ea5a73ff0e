import { expect, test } from 'vitest'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { tickOf, verdictOf } from '@/lib/domain/weighing/verdict'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

const paragraphs = (forIt: number, against: number) =>
  sketchMap({
    paragraphs: { p1: { weight: forIt }, p2: { weight: against } },
    relations: ['p1 supports answer', 'p2 opposes answer'],
  })

test.each([
  [50, 50, 'about half'],
  [70, 30, 'mostly'],
  [30, 70, 'less than half'],
  [100, 0, 'largely'],
  [0, 100, 'hardly'],
])('%i for and %i against read as %s', (forIt, against, words) => {
  expect(verdictOf(paragraphs(forIt, against))?.words).toBe(words)
})

test('the verdict is the sum that a student can check: log-odds of a half, plus what is for, less what is against', () => {
  expect(verdictOf(paragraphs(70, 30))!.strength).toBeCloseTo(1 / (1 + Math.exp(-(0.7 - 0.3))), 12)
})

test('a map on which nothing bears on the answer has no verdict', () => {
  expect(verdictOf(sketchMap({ paragraphs: { p1: {} } }))).toBeNull()
})

test('taking the other side away moves the verdict', () => {
  expect(verdictOf(mapAfter(paragraphs(50, 50), removeParagraph, { id: 'p2' }))?.words).toBe('mostly')
})

test('a claim in the tray takes no part', () => {
  const map = sketchMap({ paragraphs: { p1: { weight: 50 } }, tray: { t: 'claim' }, relations: ['p1 supports answer'] })
  const without = sketchMap({ paragraphs: { p1: { weight: 50 } }, relations: ['p1 supports answer'] })
  expect(verdictOf(map)).toEqual(verdictOf(without))
})

test('the ticks lie evenly on both sides of a half', () => {
  for (const s of [0, 0.1, 0.3, 0.4, 0.47]) expect(tickOf(s) + tickOf(1 - s)).toBe(0)
})
