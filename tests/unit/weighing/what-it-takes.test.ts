import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { weighParagraphs } from '@/lib/domain/map/commands/weigh-paragraphs'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { shareOut } from '@/lib/domain/weighing/share-out'
import { readVerdict } from '@/lib/domain/weighing/verdict'
import { whatItTakes } from '@/lib/domain/weighing/what-it-takes'
import { mapAfter } from '@/tests/builders/run-command'
import { askedMap } from '@/tests/builders/weighed-map'

const tickIn = (map: ArgumentMap) => readVerdict(map).verdict?.tick ?? null
const total = (map: ArgumentMap) => map.paragraphs.reduce((sum, p) => sum + (p.weight ?? 0), 0)

/** The map once the move is made, by the one command that makes it. */
const done = (map: ArgumentMap, weights: ReadonlyMap<string, number>) =>
  mapAfter(map, weighParagraphs, { weights: [...weights].map(([id, weight]) => ({ id, weight })) })

describe('what it would take for the map to say what the student says', () => {
  test.each<[string, string[], number, string]>([
    [
      'the two that are compared give and take, and the others keep theirs',
      ['stated for 40', 'a against 30', 'b against 15', 'c against 15'],
      2,
      'Move 10 from A to Stated: 50 and 20. The hundred stays a hundred.',
    ],
    [
      'the other way, the rival gains',
      ['stated for 40', 'a against 30', 'b against 15', 'c against 15'],
      -1,
      'Move 10 from Stated to A: 40 and 30. The hundred stays a hundred.',
    ],
    [
      'where another would take the rival’s place, all of that side give in proportion',
      ['stated for 20', 'a against 40', 'b against 40'],
      1,
      'Give Stated 40, A 30 and B 30. The hundred stays a hundred.',
    ],
    [
      'a sum that is no hundred stays what it is',
      ['stated for 35', 'a against 35'],
      2,
      'Move 15 from A to Stated: 50 and 20. The total stays 70.',
    ],
    [
      'where fives jump over the word, it goes by single points',
      ['stated for 10', 'a against 10'],
      1,
      'Move 1 from A to Stated: 11 and 9. The total stays 20.',
    ],
  ])('%s', (_, paragraphs, stance, words) => {
    expect(whatItTakes(askedMap('cause', paragraphs), stance)?.words).toBe(words)
  })

  test('is not asked while the map says so already, is silent, goes by ranks, or nothing is decided', () => {
    const map = askedMap('cause', ['stated for 40', 'a against 30'])
    expect(whatItTakes(map, 1)).toBeNull()
    expect(whatItTakes(map, null)).toBeNull()
    expect(whatItTakes(askedMap('cause', ['stated for 40', 'a for 30']), 2)).toBeNull()
    const cards = askedMap('cause', ['stated for', 'a against'])
    expect(whatItTakes({ ...cards, claims: cards.claims.map((c) => ({ ...c, weight: 0.5 })) }, 2)).toBeNull()
  })

  const line = fc
    .tuple(
      fc.constantFrom('stated', 'other', 'first', 'a', 'b', '-'),
      fc.constantFrom('for', 'against', 'but', 'aside'),
      fc.oneof(
        fc.integer({ min: 0, max: 100 }).map(String),
        fc.integer({ min: 0, max: 20 }).map((n) => `${5 * n}`),
        fc.constant(''),
      ),
    )
    .map((parts) => parts.join(' '))

  test('keeps its promise once it is done, in every form of question: the word is reached and the total stays', () => {
    let offered = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...QUESTION_FORMS),
        fc.array(line, { minLength: 2, maxLength: 6 }),
        fc.integer({ min: -3, max: 3 }),
        (form, paragraphs, stance) => {
          const map = askedMap(form, paragraphs)
          const takes = whatItTakes(map, stance)
          if (!takes) return
          offered += 1
          const then = done(map, takes.weights)
          expect(tickIn(then)).toBe(stance)
          expect(total(then)).toBe(total(map))
          for (const { weight } of then.paragraphs) if (weight !== null) expect(weight % 1).toBe(0)
        },
      ),
      { numRuns: 400 },
    )
    expect(offered).toBeGreaterThan(30)
  })

  test('is found wherever two are compared that share a hundred', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: -3, max: 3 }), (mine, stance) => {
        const map = askedMap('cause', [`stated for ${mine}`, `a against ${100 - mine}`])
        expect(whatItTakes(map, stance) === null).toBe(tickIn(map) === stance)
      }),
    )
  })
})

describe('a total shared out', () => {
  test.each([
    [[30, 20, 10], 50, 5, [25, 15, 10]],
    [[30, 20, 10], 30, 5, [15, 10, 5]],
    [[40, 40], 75, 5, [40, 35]],
    [[0, 0], 10, 5, [5, 5]],
    [[50, 0], 55, 5, [55, 0]],
    [[90, 10], 150, 5, [100, 50]],
    [[7], 12, 5, [12]],
    [[], 0, 5, []],
    [[60], 110, 5, null],
    [[60], -5, 5, null],
  ])('%j to %i by %i: %j', (weights, sum, step, shared) => {
    expect(shareOut(weights, sum, step)).toEqual(shared)
  })
})
