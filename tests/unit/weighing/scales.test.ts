import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuestionForm } from '@/lib/domain/question/question-form'
import { pointWords } from '@/lib/domain/weighing/point-words'
import { leanOf, otherSide, scalesOf, sideAt } from '@/lib/domain/weighing/scales'
import { readVerdict } from '@/lib/domain/weighing/verdict'
import { askedMap } from '@/tests/builders/weighed-map'

/** The scales in short: what lies in each pan and what that weighs, and what hangs beside. */
const told = (form: QuestionForm, paragraphs: string[]) => {
  const { mine, rival, beside } = scalesOf(askedMap(form, paragraphs))
  const pan = ({ name, loads, sum }: typeof mine) => `${name}: ${loads.map((l) => l.paragraph.id).join('+')} = ${sum}`
  return [pan(mine), pan(rival), beside.map((l) => `${l.paragraph.id} ${l.side}`).join(', ')]
}

describe('the scales', () => {
  test.each<[string, QuestionForm, string[], string[]]>([
    [
      'are loaded with the two that are compared; all others hang beside',
      'cause',
      ['stated for 40', 'a against 25', 'b against 20', 'c for 10', 'd aside 5'],
      ['Stated: p1 = 40', 'A: p2 = 25', 'p3 opposes, p4 supports, p5 null'],
    ],
    [
      'hold all that is weighed on a factor, a “but” of a rival half',
      'cause',
      ['stated for 40', 'a against 10', 'stated but 5', 'a but 20'],
      ['Stated: p1+p3 = 45', 'A: p2+p4 = 20', ''],
    ],
    [
      'set one case against the other',
      'rivals',
      ['stated for 20', 'b for 10', 'c against 25', 'd but 30'],
      ['Stated: p1+p2 = 30', 'Other: p3 = 25', 'p4 qualifies'],
    ],
    [
      'show as much as is known while the map is silent',
      'cause',
      ['stated for 40', 'a against'],
      ['Stated: p1 = 40', ':  = 0', 'p2 opposes'],
    ],
    [
      'are empty while nothing is weighed',
      'success',
      ['a for', 'b against'],
      [':  = 0', ':  = 0', 'p1 supports, p2 opposes'],
    ],
  ])('%s', (_, form, paragraphs, scales) => {
    expect(told(form, paragraphs)).toEqual(scales)
  })

  test('weigh what the verdict weighs', () => {
    const map = askedMap('cause', ['stated for 40', 'a but 50', 'b against 20'])
    const { mine, rival } = scalesOf(map)
    expect(readVerdict(map).verdict).toMatchObject({ mine: mine.sum, rival: rival.sum })
    expect(rival.loads.map((l) => l.counts)).toEqual([25])
  })

  const pan = (sum: number) => ({ name: '', loads: [], sum })

  test('lean to the heavier side, further for a greater share, level for nothing, and never past ten degrees', () => {
    const sum = fc.integer({ min: 0, max: 4_000 })
    fc.assert(
      fc.property(sum, sum, sum, (mine, rival, more) => {
        const lean = leanOf({ mine: pan(mine), rival: pan(rival) })
        expect(Math.abs(lean)).toBeLessThanOrEqual(10)
        expect(Math.sign(lean) + 0).toBe(Math.sign(rival - mine) + 0)
        expect(leanOf({ mine: pan(rival), rival: pan(mine) })).toBeCloseTo(-lean, 12)
        expect(leanOf({ mine: pan(mine), rival: pan(rival + more) })).toBeGreaterThanOrEqual(lean - 1e-12)
      }),
    )
  })

  test('keys and the button point to the pan that they lead to', () => {
    expect([sideAt('ArrowLeft'), sideAt('ArrowRight'), sideAt('Enter')]).toEqual(['supports', 'opposes', null])
    expect((['supports', 'opposes', 'qualifies'] as const).map(otherSide)).toEqual(['opposes', 'supports', 'supports'])
  })
})

test.each([
  [0, '0'],
  [0.5, '½'],
  [7.5, '7½'],
  [20, '20'],
  [12.25, '12.3'],
])('%d points are read as %s', (points, words) => {
  expect(pointWords(points)).toBe(words)
})
