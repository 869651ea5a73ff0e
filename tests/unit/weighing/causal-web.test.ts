import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/domain/map/apply-change'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Change } from '@/lib/domain/map/change'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { editRelation } from '@/lib/domain/map/commands/edit-relation'
import { removeRelation } from '@/lib/domain/map/commands/remove-relation'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { LINK_VERBS } from '@/lib/domain/map/link-verbs'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { type CausalWeb, causalWeb, linkEnds } from '@/lib/domain/weighing/causal-web'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

const sketch = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', claims: { a: 'claim', b: 'evidence' } },
    p2: { factor: 'circumstance', claims: { c: 'claim' } },
    p3: {},
  },
  tray: { t: 'claim', l: 'claim' },
  relations: [
    'a supports p1',
    'b exemplifies a',
    'c links a',
    'b links a',
    'l links p2',
    'p2 links p1',
    'p1 opposes p2',
  ],
})
const map = { ...sketch, claims: sketch.claims.map((c) => (c.id === 'l' ? { ...c, position: { x: 0, y: 0 } } : c)) }

const nodes = (web: CausalWeb) =>
  web.nodes.map((n) => (n.is === 'paragraph' ? `${n.id}(${n.claims.map((c) => c.id).join(' ')})` : n.id))
const links = (web: CausalWeb) => web.links.map((l) => `${l.from} → ${l.to}`)

describe('the web', () => {
  test('shows links of claims at their paragraphs, and only links', () => {
    const web = causalWeb(map, false)
    expect(nodes(web)).toEqual(['p1()', 'p2()', 'p3()', 'l'])
    expect(links(web)).toEqual(['p2 → p1', 'p1 → p1', 'l → p2', 'p2 → p1'])
  })

  test('shows on wish the claims that take part', () => {
    const web = causalWeb(map, true)
    expect(nodes(web)).toEqual(['p1(a b)', 'p2(c)', 'p3()', 'l'])
    expect(links(web)).toEqual(['c → a', 'b → a', 'l → p2', 'p2 → p1'])
  })

  test('has the answer on it when something is linked to it', () => {
    const linked = mapAfter(map, addRelation, { id: 'r', from: 'p3', to: 'answer', kind: 'links' as const })
    expect(nodes(causalWeb(linked, false)).at(-1)).toBe('answer')
  })

  test('knows what nothing acts on: a link inside a paragraph does not count', () => {
    const reached = (m: ArgumentMap) => causalWeb(m, false).nodes.filter((n) => n.is === 'paragraph' && n.reached)
    expect(reached(map).map((n) => n.id)).toEqual(['p1', 'p2'])
    const inner = ['p2>p1', 'c>a'].reduce((m, id) => mapAfter(m, removeRelation, { id }), map)
    expect(reached(inner).map((n) => n.id)).toEqual(['p2'])
  })

  test('draws every link, each end at a node that it shows', () => {
    fc.assert(
      fc.property(arbitraryMap(60), fc.boolean(), (any, withClaims) => {
        const web = causalWeb(any, withClaims)
        const shown = new Set(
          web.nodes.flatMap((n) => [n.id, ...(n.is === 'paragraph' ? n.claims.map((c) => c.id) : [])]),
        )
        expect(web.links.map((l) => l.relation)).toEqual(any.relations.filter((r) => r.kind === 'links'))
        expect(web.links.filter((l) => !shown.has(l.from) || !shown.has(l.to))).toEqual([])
      }),
    )
  })

  test('offers as ends what lies on the map, not the tray', () => {
    expect(linkEnds(map).map((e) => `${e.number} ${e.id}`.trim())).toEqual([
      '1 p1',
      '1.1 a',
      '1.2 b',
      '2 p2',
      '2.1 c',
      '3 p3',
      'l',
    ])
  })
})

describe('because', () => {
  const add = { id: 'r', from: 'p3', to: 'p1', kind: 'links' as const, label: 'caused', because: 'it came first' }
  const linked = mapAfter(map, addRelation, add)

  test('is kept with the link, through an edit of its verb and turning it round', () => {
    const edited = mapAfter(linked, editRelation, { id: 'r', label: 'enabled', reverse: true })
    expect(edited.relations.at(-1)).toEqual({ ...add, from: 'p1', to: 'p3', label: 'enabled' })
  })

  test('is left out of a link that has none', () => {
    expect(mapAfter(map, addRelation, { ...add, because: '' }).relations.at(-1)).not.toHaveProperty('because')
  })

  test('written and taken back, it is not said, and the change parses both ways', () => {
    const plain = mapAfter(map, addRelation, { ...add, because: undefined })
    const result = editRelation.run(plain, { id: 'r', because: 'it came first' })
    if (!result.ok) throw new Error(result.refusal.message)
    const back = reverseChange(result.value)
    for (const change of [result.value, back]) expect(Change.safeParse(change).success).toBe(true)
    expect(diffMaps(applyChange(applyChange(plain, result.value), back), plain).edits).toEqual([])
  })

  test('is optional in a file', () => {
    expect(ArgumentMap.parse(JSON.parse(JSON.stringify(map))).relations).toEqual(map.relations)
    expect(ArgumentMap.parse(JSON.parse(JSON.stringify(linked))).relations).toEqual(linked.relations)
  })
})

test('whatever is done in a web, nothing but links changes', () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.nat(9), fc.nat(9), fc.nat(3), (start, i, j, how) => {
      const ends = linkEnds(start)
      const there = start.relations.filter((r) => r.kind === 'links')
      const from = ends[i % ends.length]?.id ?? 'gone'
      const to = ends[j % ends.length]?.id ?? 'gone'
      const id = there[i % Math.max(1, there.length)]?.id ?? 'gone'
      const result = [
        addRelation.run(start, { id: 'new', from, to, kind: 'links', label: 'caused', because: 'so' }),
        editRelation.run(start, { id, label: 'enabled', because: '' }),
        editRelation.run(start, { id, reverse: true }),
        removeRelation.run(start, { id }),
      ][how]!
      if (!result.ok) return
      const after = applyChange(start, result.value)
      const others = (m: ArgumentMap) => m.relations.filter((r) => r.kind !== 'links')
      expect({ ...after, relations: others(after) }).toEqual({ ...start, relations: others(start) })
    }),
  )
})

test('the verbs offered are in one list, outweighs among them', () => {
  expect(LINK_VERBS).toContain('outweighs')
  expect(new Set(LINK_VERBS).size).toBe(LINK_VERBS.length)
})
