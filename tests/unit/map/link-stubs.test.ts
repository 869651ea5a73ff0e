import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { isShownByPlace, linkStubsOf } from '@/lib/domain/map/link-stubs'
import { towardsAnswer } from '@/lib/domain/map/read-map'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'

test('a relation has a stub at both its ends, unless its place or its stroke to the answer shows it', () => {
  fc.assert(
    fc.property(arbitraryMap(60), (map) => {
      const stubs = linkStubsOf(map)
      const strokes = new Set(map.paragraphs.map((p) => towardsAnswer(map, p.id)))
      for (const relation of map.relations) {
        const hidden = strokes.has(relation) || isShownByPlace(map, relation)
        const at = (id: string) => stubs.get(id)?.filter((stub) => stub.relation === relation) ?? []
        expect(at(relation.from).map((s) => [s.way, s.other])).toEqual(hidden ? [] : [['to', relation.to]])
        expect(at(relation.to).map((s) => [s.way, s.other])).toEqual(hidden ? [] : [['from', relation.from]])
      }
    }),
  )
})

test('of two strokes from one paragraph to the answer the second is told as a link', () => {
  const map = fc.sample(
    arbitraryMap(20).filter((m) => m.paragraphs.length > 0),
    { numRuns: 1, seed: 7 },
  )[0] as ArgumentMap
  const { id } = map.paragraphs[0] as ArgumentMap['paragraphs'][number]
  const stroke = (n: string) => ({ id: n, from: id, to: ANSWER, kind: 'supports' as const, label: '' })
  const twice = { ...map, relations: [stroke('a'), stroke('b')] }
  expect(
    linkStubsOf(twice)
      .get(id)
      ?.map((s) => s.relation.id),
  ).toEqual(['b'])
})
