import { expect, test } from 'vitest'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { claimAbove, stepClaim } from '@/lib/domain/map/commands/step-claim'
import { linkStubs } from '@/lib/domain/map/link-stubs'
import { sketchMap } from '@/tests/builders/map-builder'
import { outlineOf } from '@/tests/builders/outline-of'
import { mapAfter } from '@/tests/builders/run-command'

const map = sketchMap({
  paragraphs: {
    p1: { claims: { a: 'claim', b: 'evidence', c: 'evidence', d: 'claim', e: 'evidence' } },
    p2: { claims: { f: 'claim' } },
  },
  tray: { t: 'claim' },
  relations: [
    'a supports p1',
    'b exemplifies a',
    'c exemplifies a',
    'd supports p1',
    'e exemplifies d',
    'f supports p2',
    'p1 supports answer',
    'p1 qualifies p2',
    'f links a',
    't opposes b',
  ],
})

test('the sketch reads as it is drawn', () => expect(outlineOf(map)).toBe('p1: a (b c) d (e) | p2: f'))

test.each([
  ['c', 'up', 'p1: a (c b) d (e) | p2: f'],
  ['b', 'down', 'p1: a (c b) d (e) | p2: f'],
  ['c', 'down', 'p1: a (b) d (c e) | p2: f'],
  ['e', 'up', 'p1: a (b c e) d | p2: f'],
  ['e', 'down', 'p1: a (b c) d | p2: e f'],
  ['d', 'up', 'p1: d (e) a (b c) | p2: f'],
  ['d', 'down', 'p1: a (b c) | p2: d (e) f'],
  ['f', 'up', 'p1: a (b c) d (e) f | p2:'],
] as const)('a step takes %s %s', (id, direction, expected) => {
  const step = stepClaim(map, id, direction)
  expect(step).not.toBeNull()
  expect(outlineOf(mapAfter(map, moveClaim, { ...step!, relationId: 'new' }))).toBe(expected)
})

test.each([
  ['a', 'up'],
  ['f', 'down'],
  ['b', 'up'],
  ['t', 'up'],
] as const)('%s has no step %s to take', (id, direction) => expect(stepClaim(map, id, direction)).toBeNull())

test('a step down and a step up bring a claim back', () => {
  const down = mapAfter(map, moveClaim, { ...stepClaim(map, 'd', 'down')!, relationId: 'x' })
  expect(outlineOf(mapAfter(down, moveClaim, { ...stepClaim(down, 'd', 'up')!, relationId: 'y' }))).toBe(outlineOf(map))
})

test.each([
  ['c', 'b'],
  ['d', 'a'],
  ['b', null],
  ['t', null],
])('above %s on its level is %s', (id, above) => expect(claimAbove(map, id)?.id ?? null).toBe(above))

test.each([
  ['a', ['from 2 links']],
  ['f', ['to 1 links']],
  ['b', ['from null opposes']],
  ['p1', ['to 2 qualifies']],
  ['p2', ['from 1 qualifies']],
  ['d', []],
])('%s shows the relations that its place does not: %j', (id, stubs) => {
  expect(linkStubs(map, id).map((s) => `${s.way} ${s.number} ${s.relation.kind}`)).toEqual(stubs)
})
