import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { contributionsTo } from '@/lib/domain/weighing/contributions'
import { countedMap } from '@/lib/domain/weighing/counted'
import { strengthenWords } from '@/lib/domain/weighing/strengthen'
import { verdictIn } from '@/lib/domain/weighing/verdict'
import { weighMap } from '@/lib/domain/weighing/weigh-map'
import { besideStance, whyOf } from '@/lib/domain/weighing/why'
import { whyNode } from '@/lib/domain/weighing/why-node'
import { sketchMap } from '@/tests/builders/map-builder'

const why = (map: ArgumentMap) => whyOf(map, contributionsTo(weighMap(countedMap(map)))!).join(' ')
const two = (policy: number, circumstance: number) =>
  sketchMap({
    paragraphs: {
      p1: { factor: 'policy', point: 'It paid.', weight: policy },
      p2: { factor: 'circumstance', point: 'It rained.', weight: circumstance },
    },
    relations: ['p1 supports answer', 'p2 opposes answer'],
  })

describe('why the map says what it says', () => {
  test.each<[ArgumentMap, string]>([
    [
      sampleMap,
      'Power base pulls towards yes. Policy, circumstance and personality together pull back almost as hard.',
    ],
    [two(50, 50), 'Policy pulls towards yes. Circumstance pulls back just as hard.'],
    [two(50, 10), 'Policy pulls towards yes. Circumstance pulls back only a little.'],
    [two(50, 25), 'Policy pulls towards yes. Circumstance pulls back about half as hard.'],
    [two(40, 50), 'Policy pulls towards yes. Circumstance pulls back a little harder.'],
    [two(40, 80), 'Policy pulls towards yes. Circumstance pulls back about twice as hard.'],
    [two(10, 80), 'Policy pulls towards yes. Circumstance pulls back far harder.'],
    [two(50, 0), 'Policy pulls towards yes. Nothing pulls back.'],
    [two(0, 50), 'Circumstance pulls towards no. Nothing pulls back.'],
    [two(0, 0), 'Nothing that you have weighed moves the answer yet.'],
    [
      sketchMap({
        paragraphs: {
          p1: { factor: 'policy', point: 'It paid.', weight: 50 },
          p2: { factor: 'policy', point: 'It cost.', weight: 40 },
          p3: { factor: 'circumstance', claims: { c: 'claim' } },
          p4: {},
        },
        relations: ['p1 supports answer', 'p2 opposes answer', 'p3 opposes answer', 'c supports p3'],
      }),
      'Paragraph 1 pulls towards yes. Paragraph 2 pulls back almost as hard. Circumstance has no weight yet, and so no say in it.',
    ],
    [
      { ...two(50, 50), question: { ...two(50, 50).question, form: 'success' } },
      'Policy pulls towards “entirely”. Circumstance pulls back just as hard.',
    ],
  ])('%#: is read off its numbers', (map, words) => expect(why(map)).toBe(words))
})

describe('beside the student’s own stance', () => {
  test.each<[number | null, string | null]>([
    [null, null],
    [0, 'You and your map say the same.'],
    [1, 'You and your map are one step apart.'],
    [
      3,
      'You go further than your map: it gives circumstance more room than your answer does. Change a weight, or your mind.',
    ],
    [
      -2,
      'Your map goes further than you: it gives policy more room than your answer does. Change a weight, or your mind.',
    ],
  ])('a stance of %s', (stance, words) => {
    const weighed = weighMap(two(50, 50))
    expect(besideStance(weighed.map, contributionsTo(weighed)!, stance, verdictIn(weighed)!)).toBe(words)
  })

  test('what the map lacks altogether is said to be too light', () => {
    const weighed = weighMap(two(50, 0))
    expect(besideStance(weighed.map, contributionsTo(weighed)!, 3, verdictIn(weighed)!)).toMatch(
      /what is for it on the map is too light/,
    )
  })

  test('what to strengthen is on the side that the stance leans to', () => {
    const weighed = weighMap(two(50, 50))
    expect(strengthenWords(weighed, 3, 0)).toBe('To bring the map closer to your view, strengthen policy.')
    expect(strengthenWords(weighed, -3, 0)).toBe('To bring the map closer to your view, strengthen circumstance.')
    expect(strengthenWords(weighed, null, 0)).toBe('The answer depends most on policy.')
  })
})

describe('a paragraph or claim is told of', () => {
  const map = sketchMap({
    paragraphs: { p1: { factor: 'policy', weight: 45, claims: { a: 'claim', b: 'evidence' } } },
    tray: { t: 'claim' },
    relations: ['a supports p1', 'b exemplifies a', 'p1 supports answer'],
  })
  const told = (id: string) => {
    const weighed = weighMap(map)
    return whyNode(weighed, id, contributionsTo(weighed)!)
  }
  test('by its own strength, by what it adds, and by what holds it up', () => {
    expect(told('p1')).toEqual({
      words: 'rather strong',
      stands: 'It is rather strong. Its weight is 45, and what bears on it lifts it.',
      adds: 'It pulls the answer strongly up.',
      held: '“The text of a.” and “The text of b.” hold it up.',
    })
    expect(told('b')).toEqual({
      words: 'middling',
      stands: 'It is middling. It has no weight yet.',
      adds: 'It hardly moves the answer.',
      held: 'Nothing holds it up yet.',
    })
  })
  test('not while it lies in the tray', () => expect(told('t')).toBeNull())
})
