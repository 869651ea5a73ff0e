import { expect, test } from 'vitest'
import { LINK_VERBS, MECHANISMS, mayDiffer, mechanismOf } from '@/lib/domain/map/link-verbs'
import { relationWords } from '@/lib/domain/map/relation-words'
import { sketchMap } from '@/tests/builders/map-builder'

const map = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', claims: { a: 'claim' } },
    p2: { factor: 'circumstance', claims: { b: 'claim' } },
  },
})
const sourced = (...ids: string[]) => ({
  ...map,
  claims: map.claims.map((c) => (ids.includes(c.id) ? { ...c, source: `The book of ${c.id}` } : c)),
})

test.each(MECHANISMS)('“$verb” says how it worked: $name', ({ name, verb, means }) => {
  expect(mechanismOf(verb)?.name).toBe(name)
  expect(means).toMatch(/^It .+\.$/)
  expect(LINK_VERBS).not.toContain(verb)
  expect(relationWords(map, { from: 'p1', to: 'p2', kind: 'links', label: verb })).toBe(
    `1 Policy ${verb} 2 Circumstance`,
  )
})

test('another verb, or none, says no mechanism', () => {
  for (const verb of [...LINK_VERBS, 'left room for', '']) expect(mechanismOf(verb)).toBeUndefined()
})

test.each([
  ['opposes', ['a', 'b'], true],
  ['qualifies', ['a', 'b'], true],
  ['supports', ['a', 'b'], false],
  ['links', ['a', 'b'], false],
  ['opposes', ['a'], false],
  ['opposes', [], false],
] as const)('historians may differ where a claim %s another and these have a source: %j', (kind, ids, may) => {
  expect(mayDiffer(sourced(...ids), kind, 'a', 'b')).toBe(may)
  expect(mayDiffer(sourced(...ids), kind, 'a', 'p2')).toBe(false)
})
