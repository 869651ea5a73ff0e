import { expect, test } from 'vitest'
import { looseClaim } from '@/lib/domain/map/commands/loose-claim'
import { linkStubs, stubWords } from '@/lib/domain/map/link-stubs'
import { nextAfter, readingOrder } from '@/lib/domain/map/reading-order'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

const map = mapAfter(
  sketchMap({
    paragraphs: { p1: { claims: { a: 'claim', b: 'evidence' } }, p2: { claims: { c: 'claim' } } },
    tray: { t: 'claim', l: 'claim' },
    relations: ['b exemplifies a', 'p1 supports answer', 'p1 opposes answer', 'c links answer', 'l opposes a'],
  }),
  looseClaim,
  { id: 'l', position: { x: 0, y: 0 } },
)

test('paragraphs and their claims are read in order, then what lies loose', () => {
  expect(readingOrder(map)).toEqual(['p1', 'a', 'b', 'p2', 'c', 'l'])
})

test.each([
  ['a', 'b'],
  ['b', 'p2'],
  ['p1', 'p2'],
  ['p2', 'l'],
  ['l', 'c'],
])('when %s goes, the reader is left at %s', (id, next) => expect(nextAfter(map, id)).toBe(next))

test('when the only node goes, nothing is left to stand on', () => {
  expect(nextAfter(sketchMap({ paragraphs: { p1: {} } }), 'p1')).toBeNull()
})

test.each([
  ['c', ['to your answer']],
  ['p1', ['to your answer']],
  ['a', ['from a loose card']],
  ['l', ['to 1']],
])('the links of %s that its place does not show: %j', (id, words) => {
  expect(linkStubs(map, id).map((stub) => stubWords(stub))).toEqual(words)
})
