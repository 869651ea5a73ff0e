import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkStubs, linkStubsOf } from '@/lib/domain/map/link-stubs'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'

test('the links of all nodes at once are those of each node by itself', () => {
  fc.assert(
    fc.property(arbitraryMap(60), (map) => {
      const all = linkStubsOf(map)
      const ids = [...map.claims, ...map.paragraphs].map(({ id }) => id)
      expect(ids.map((id) => [id, all.get(id) ?? []])).toEqual(ids.map((id) => [id, linkStubs(map, id)]))
    }),
  )
})
