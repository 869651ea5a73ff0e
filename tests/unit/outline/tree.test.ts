import { describe, expect, test } from 'vitest'
import { shiftIntoSight } from '@/components/map/canvas/into-sight'
import { treeMove, typeAhead } from '@/components/map/outline/tree-keys'
import { LINE, LOOSE, linkBackRow, treeRows } from '@/components/map/outline/tree-rows'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { sketchMap } from '@/tests/builders/map-builder'

const sketch = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', weight: 45, claims: { a: 'claim', b: 'evidence', c: 'claim' } },
    p2: { claims: { d: 'explanation' } },
  },
  tray: { t: 'claim', l: 'claim' },
  relations: ['b exemplifies a', 'p1 supports answer', 'p1 qualifies p2', 'd links b'],
})
const map: ArgumentMap = {
  ...sketch,
  claims: sketch.claims.map((c) => (c.id === 'l' ? { ...c, position: { x: 0, y: 0 } } : c)),
}
const open = treeRows(map, new Set())

describe('the rows of the outline', () => {
  test('are the plan in reading order, with the level and the place of each among its own', () => {
    expect(open.map((r) => `${'  '.repeat(r.level - 1)}${r.id} ${r.at}/${r.of}`)).toEqual([
      `${LINE} 1/5`,
      'p1 2/5',
      '  a 1/3',
      '    b 1/1',
      '  c 2/3',
      `  ${linkBackRow('p1')} 3/3`,
      'p2 3/5',
      '  d 1/2',
      `  ${linkBackRow('p2')} 2/2`,
      `${LOOSE} 4/5`,
      '  l 1/1',
      `${ANSWER} 5/5`,
    ])
  })

  test('of a folded one those under it are not seen', () => {
    const folded = treeRows(map, new Set(['p1', LOOSE]))
    expect(folded.map((r) => r.id)).toEqual([LINE, 'p1', 'p2', 'd', linkBackRow('p2'), LOOSE, ANSWER])
    expect(folded.find((r) => r.id === 'p1')?.expanded).toBe(false)
  })
})

describe('the keys of the tree', () => {
  test.each([
    ['ArrowDown', 'p1', { go: 'a' }],
    ['ArrowUp', 'a', { go: 'p1' }],
    ['ArrowUp', LINE, null],
    ['ArrowDown', ANSWER, null],
    ['Home', 'd', { go: LINE }],
    ['End', 'd', { go: ANSWER }],
    ['ArrowRight', 'a', { go: 'b' }],
    ['ArrowRight', 'b', null],
    ['ArrowLeft', 'b', { go: 'a' }],
    ['ArrowLeft', 'a', { fold: ['a'], folded: true }],
    ['ArrowLeft', LINE, null],
    [' ', 'p1', { fold: ['p1'], folded: true }],
    ['*', 'c', { fold: ['a', 'c', linkBackRow('p1')], folded: false }],
    ['m', 'a', undefined],
  ])('%s on %s does %o', (key, id, move) => expect(treeMove(open, id, key)).toEqual(move))

  test('→ opens a folded row before it goes in', () => {
    const folded = treeRows(map, new Set(['p1']))
    expect(treeMove(folded, 'p1', 'ArrowRight')).toEqual({ fold: ['p1'], folded: false })
    expect(treeMove(folded, 'p1', 'ArrowLeft')).toBeNull()
  })

  test.each([
    ['p1', '2', 'p2'],
    ['p2', '2.1', 'd'],
    ['d', '1.2', 'b'],
    [LINE, 'the text of c', 'c'],
    ['a', 't', 'b'],
    ['l', 'T', 'a'],
    ['a', 'zebra', null],
  ])('from %s, typing “%s” leads to %s', (from, typed, to) => expect(typeAhead(open, from, typed)).toBe(to))
})

test.each([
  ['in sight', { left: 100, top: 100, right: 300, bottom: 200 }, { x: 0, y: 0 }],
  ['off to the left', { left: -50, top: 100, right: 150, bottom: 200 }, { x: 66, y: 0 }],
  ['off to the right', { left: 900, top: 100, right: 1100, bottom: 200 }, { x: -116, y: 0 }],
  ['under the foot', { left: 100, top: 500, right: 300, bottom: 600 }, { x: 0, y: -66 }],
  ['taller than the page', { left: 100, top: 500, right: 300, bottom: 1500 }, { x: 0, y: -484 }],
])('a card that is %s is brought into sight by moving the canvas', (_, card, by) => {
  expect(shiftIntoSight(card, { left: 0, top: 0, right: 1000, bottom: 600 }, 50)).toEqual(by)
})
