import { describe, expect, test } from 'vitest'
import { layOut } from '@/components/map/canvas/lay-out'

const heights = new Map([
  ['answer', 63],
  ['a', 400],
  ['b', 300],
])
const page = { width: 924, heights, trunks: 0 }

describe('the lanes of a map', () => {
  test('stand side by side in their order, none over another', () => {
    const boxes = [...layOut({ ...page, lanes: ['b', 'a', 'c'] }).lanes]
    expect(boxes.map(([id]) => id)).toEqual(['b', 'a', 'c'])
    for (const [i, [, box]] of boxes.entries()) {
      const next = boxes[i + 1]?.[1]
      if (next) expect(next.x).toBeGreaterThanOrEqual(box.x + box.width)
    }
  })

  test('four of them fit on a page of 924 pixels', () => {
    const layout = layOut({ ...page, lanes: ['a', 'b', 'c', 'd'] })
    expect(layout.right).toBeLessThanOrEqual(924 - 16 + 1)
  })

  test.each([1, 2, 4, 7])('are between 200 and 240 pixels wide when there are %i', (count) => {
    const lanes = Array.from({ length: count }, (_, i) => `p${i}`)
    for (const box of layOut({ ...page, lanes }).lanes.values()) {
      expect(box.width).toBeGreaterThanOrEqual(200)
      expect(box.width).toBeLessThanOrEqual(240)
    }
  })

  test('move down when the answer grows, and nothing else does', () => {
    const before = layOut({ ...page, lanes: ['a', 'b'] })
    const after = layOut({ ...page, lanes: ['a', 'b'], heights: new Map([...heights, ['answer', 163]]) })
    expect(after.lanesTop - before.lanesTop).toBe(100)
    expect(after.lanes.get('b')?.x).toBe(before.lanes.get('b')?.x)
  })

  test('leave a row for each trunk over the heads', () => {
    const rows = [1, 2, 3].map((trunks) => layOut({ ...page, lanes: ['a'], trunks }).lanesTop)
    expect(rows[1]! - rows[0]!).toBe(rows[2]! - rows[1]!)
    expect(rows[0]).toBeGreaterThan(layOut({ ...page, lanes: ['a'] }).lanesTop)
  })

  test('lie under an answer as wide as all of them', () => {
    const { answer, lanes, right } = layOut({ ...page, lanes: ['a', 'b', 'c', 'd', 'e', 'f'] })
    const last = lanes.get('f')!
    expect(answer.x + answer.width).toBe(last.x + last.width)
    expect(right).toBe(last.x + last.width)
  })
})
