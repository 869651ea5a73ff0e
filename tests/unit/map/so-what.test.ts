import { expect, test } from 'vitest'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { SO_WHAT, soWhatAnswers } from '@/lib/domain/map/so-what'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

const start = sketchMap({
  paragraphs: { p1: { factor: 'policy', claims: { a: 'claim', b: 'evidence' } } },
  tray: { t: 'claim' },
  relations: ['a supports p1', 'b exemplifies a'],
})
const answersOf = (map: ArgumentMap, id: string) => soWhatAnswers(map, id).map((c) => c.id)
const under = (map: ArgumentMap, above: string, id: string) =>
  mapAfter(map, addClaim, { id, text: id, role: 'explanation', paragraph: 'p1', under: above, relationId: `r-${id}` })

test('each answer hangs under the last, and the chain goes on from where it is', () => {
  const one = under(start, 'b', 'first')
  const three = under(under(one, 'first', 'second'), 'second', 'third')
  expect([start, one, three].map((map) => answersOf(map, 'b'))).toEqual([[], ['first'], ['first', 'second', 'third']])
  expect(answersOf(three, 'second')).toEqual(['third'])
  expect(three.relations.filter((r) => r.id.startsWith('r-')).map((r) => [r.from, r.kind, r.to])).toEqual([
    ['first', 'supports', 'b'],
    ['second', 'supports', 'first'],
    ['third', 'supports', 'second'],
  ])
})

test('it is asked three times and no more', () => {
  const four = ['e1', 'e2', 'e3', 'e4'].reduce((map, id, i) => under(map, i === 0 ? 'a' : `e${i}`, id), start)
  expect(SO_WHAT).toHaveLength(3)
  expect(answersOf(four, 'a')).toEqual(['e1', 'e2', 'e3'])
})

test('evidence beneath a card is no answer, and a card without a place has none', () => {
  expect(answersOf(start, 'a')).toEqual([])
  expect(answersOf(start, 't')).toEqual([])
  expect(answersOf(start, 'gone')).toEqual([])
})
