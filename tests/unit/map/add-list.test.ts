import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/domain/map/apply-change'
import { addList } from '@/lib/domain/map/commands/add-list'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { branchesOf, flatten, inTray } from '@/lib/domain/map/read-map'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { sketchMap } from '@/tests/builders/map-builder'
import { codeOf, mapAfter } from '@/tests/builders/run-command'

const map = sketchMap({ paragraphs: { p1: { factor: 'policy', claims: { a: 'claim' } } }, tray: { t: 'claim' } })
const lines = [
  { id: 'n1', text: 'Bread was dear.', under: null, relationId: 'r1' },
  { id: 'n2', text: '40,000 died in 1771.', under: 0, relationId: 'r2' },
  { id: 'n3', text: 'So people blamed the court.', under: 0, relationId: 'r3' },
  { id: 'n4', text: 'The nobles paid none.', under: null, relationId: 'r4' },
]

describe('a list', () => {
  test('in a paragraph stands at its end, what is nested hanging by its role', () => {
    const now = mapAfter(map, addList, { lines, paragraph: 'p1' })
    const told = flatten(branchesOf(now).get('p1') ?? []).map(({ claim, depth, by }) => [
      claim.id,
      depth,
      claim.role,
      by?.kind ?? null,
      claim.factor,
    ])
    expect(told).toEqual([
      ['a', 0, 'claim', null, null],
      ['n1', 0, 'claim', null, 'policy'],
      ['n2', 1, 'evidence', 'exemplifies', 'policy'],
      ['n3', 1, 'explanation', 'supports', 'policy'],
      ['n4', 0, 'claim', null, 'policy'],
    ])
  })

  test('in the tray keeps what is nested under what, and takes it along', () => {
    const now = mapAfter(map, addList, { lines, paragraph: null })
    expect(now.claims.filter(inTray).map(({ id, under }) => [id, under ?? null])).toEqual([
      ['t', null],
      ['n1', null],
      ['n2', 'n1'],
      ['n3', 'n1'],
      ['n4', null],
    ])
    const moved = mapAfter(now, moveClaim, { id: 'n1', paragraph: 'p1', relationId: 'r' })
    expect(moved.claims.filter(({ paragraph }) => paragraph === 'p1').map(({ id }) => id)).toEqual([
      'a',
      'n1',
      'n2',
      'n3',
    ])
  })

  test.each(['p1', null])('is taken back in one step (%s)', (paragraph) => {
    const change = addList.run(map, { lines, paragraph })
    if (!change.ok) throw new Error(change.refusal.message)
    expect(applyChange(applyChange(map, change.value), reverseChange(change.value))).toEqual(map)
  })

  test('is refused where it is too long, or its paragraph is gone', () => {
    const many = Array.from({ length: 101 }, (_, i) => ({ id: `m${i}`, text: 'A.', under: null, relationId: `s${i}` }))
    const wide = [{ id: 'w', text: 'x'.repeat(25_000), under: null, relationId: 's' }]
    expect(codeOf(map, addList, { lines: many, paragraph: null })).toBe('limit')
    expect(codeOf(map, addList, { lines: wide, paragraph: null })).toBe('limit')
    expect(codeOf(map, addList, { lines, paragraph: 'gone' })).toBe('not-there')
  })
})
