import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange, foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Change, type RecordEdit } from '@/lib/domain/map/change'
import { checkShape } from '@/lib/domain/map/check-shape'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { branchesOf, flatten } from '@/lib/domain/map/read-map'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { arbitraryMap, play, script, stepOn } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'

const overJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
function same(a: ArgumentMap, b: ArgumentMap): void {
  expect(diffMaps(a, b).edits).toEqual([])
}

describe('whatever a student does', () => {
  test('the records still fit together', () => {
    fc.assert(
      fc.property(script(60), (steps) => {
        expect(checkShape(play(steps))).toMatchObject({ ok: true })
      }),
    )
  })

  test('every placed claim is read exactly once', () => {
    fc.assert(
      fc.property(arbitraryMap(60), (map) => {
        const read = [...branchesOf(map).values()].flatMap(flatten).map((b) => b.claim.id)
        expect(read.sort()).toEqual(
          map.claims
            .filter((c) => c.paragraph !== null)
            .map((c) => c.id)
            .sort(),
        )
      }),
    )
  })

  test('a step taken back leaves the map as it was', () => {
    fc.assert(
      fc.property(arbitraryMap(), script(1), (map, [step]) => {
        const result = step && stepOn(map, step, 'fresh').run()
        if (!result?.ok) return
        same(applyChange(applyChange(map, result.value), reverseChange(result.value)), map)
      }),
    )
  })

  test('all steps taken back, last first, lead to the start', () => {
    fc.assert(
      fc.property(script(25), (steps) => {
        const start = play([])
        let map = start
        const done: Change[] = []
        for (const [i, step] of steps.entries()) {
          const result = stepOn(map, step, `n${i}`).run()
          if (!result.ok) continue
          done.push(result.value)
          map = applyChange(map, result.value)
        }
        same(
          done.reverse().reduce((m, change) => applyChange(m, reverseChange(change)), map),
          start,
        )
      }),
    )
  })
})

describe('changes', () => {
  test('the difference of two maps turns one into the other', () => {
    fc.assert(fc.property(arbitraryMap(), arbitraryMap(), (a, b) => same(applyChange(a, diffMaps(a, b)), b)))
  })

  test('the difference of a map from itself is nothing', () => {
    fc.assert(fc.property(arbitraryMap(), (map) => same(map, overJson(map))))
  })

  test('a difference goes over the wire and comes back the same', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryMap(), (a, b) => {
        const change = diffMaps(a, b)
        same(applyChange(a, Change.parse(overJson(change))), b)
      }),
    )
  })

  test('folding all at once is folding one by one', () => {
    fc.assert(
      fc.property(fc.array(arbitraryMap(8), { maxLength: 6 }), (maps) => {
        const changes = maps.slice(1).map((map, i) => diffMaps(maps[i]!, map))
        const start = maps[0] ?? play([])
        same(foldChanges(start, changes), changes.reduce(applyChange, start))
      }),
    )
  })

  test('a change made for another map is applied as far as it fits, and never throws', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryMap(), arbitraryMap(), (a, b, other) => {
        expect(checkShape(applyChange(other, diffMaps(a, b)))).toMatchObject({ ok: true })
      }),
    )
  })

  test('two machines that see the same order of changes show the same map', () => {
    fc.assert(
      fc.property(arbitraryMap(10), script(10), script(10), (map, mine, theirs) => {
        const changes = [mine, theirs].flatMap((steps, who) =>
          steps.flatMap((step, i) => {
            const result = stepOn(map, step, `w${who}n${i}`).run()
            return result.ok ? [result.value] : []
          }),
        )
        expect(overJson(foldChanges(map, changes))).toEqual(overJson(foldChanges(overJson(map), overJson(changes))))
      }),
    )
  })
})

describe('an edit that no longer fits is skipped', () => {
  const map = sketchMap({
    paragraphs: { p1: { claims: { a: 'claim', b: 'evidence' } } },
    relations: ['a supports p1', 'b exemplifies a'],
  })
  test.each<[string, RecordEdit]>([
    ['an update of a record that is gone', { op: 'update', table: 'claims', id: 'z', from: {}, to: { text: 'x' } }],
    ['a second record of one id', { op: 'add', table: 'claims', record: { ...map.claims[0]!, text: 'other' } }],
    ['the removal of what is gone', { op: 'remove', table: 'claims', record: { ...map.claims[0]!, id: 'z' } }],
    [
      'a relation to nowhere',
      { op: 'add', table: 'relations', record: { id: 'r', from: 'a', to: 'z', kind: 'supports', label: '' } },
    ],
    [
      'a relation that closes a circle',
      { op: 'add', table: 'relations', record: { id: 'r', from: 'a', to: 'b', kind: 'supports', label: '' } },
    ],
    [
      'a move to a paragraph that is gone',
      { op: 'update', table: 'claims', id: 'a', from: {}, to: { paragraph: 'z' } },
    ],
  ])('%s', (_, edit) => same(applyChange(map, { edits: [edit] }), map))

  test('what others hung on a removed claim goes with it', () => {
    const less = applyChange(map, { edits: [{ op: 'remove', table: 'claims', record: map.claims[0]! }] })
    expect(less.relations).toEqual([])
  })
})

test.each([
  ['an unknown table', { op: 'add', table: 'wishes', record: { id: 'x' } }],
  ['a text that is too long', { op: 'update', table: 'claims', id: 'a', from: {}, to: { text: 'x'.repeat(2_001) } }],
  ['a new id for a record', { op: 'update', table: 'claims', id: 'a', from: {}, to: { id: 'b' } }],
  ['all claims through the title', { op: 'update', table: 'map', from: {}, to: { claims: [] } }],
  ['names that are none', { op: 'update', table: 'map', from: {}, to: { plainNames: 5 } }],
  ['a weight out of range', { op: 'update', table: 'paragraphs', id: 'p', from: {}, to: { weight: 101 } }],
])('a change with %s does not parse', (_, edit) => expect(Change.safeParse({ edits: [edit] }).success).toBe(false))
