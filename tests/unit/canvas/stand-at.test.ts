import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counterZoom, detailAt } from '@/components/map/canvas/detail'
import { standAt } from '@/components/map/canvas/stand-at'

const space = { size: { width: 900, height: 700 }, right: 1200, bottom: 900, foot: 50 }

describe('a map on its page', () => {
  test('stays at the corner at 100 % when all of it fits', () => {
    const small = { ...space, right: 800, bottom: 500 }
    expect(standAt(small, { x: -300, y: 40, zoom: 1 })).toEqual({ x: 0, y: 0, zoom: 1 })
  })
  test('stands in the middle when it is zoomed out and fits', () => {
    expect(standAt(space, { x: -300, y: 40, zoom: 0.5 })).toEqual({ x: 150, y: 0, zoom: 0.5 })
  })
  test('never leaves the page at an edge it reaches beyond', () => {
    const number = fc.integer({ min: -5_000, max: 5_000 })
    fc.assert(
      fc.property(number, number, fc.constantFrom(0.9, 1, 1.5), (x, y, zoom) => {
        const view = standAt(space, { x, y, zoom })
        expect(view.x).toBeLessThanOrEqual(0)
        expect(view.y).toBeLessThanOrEqual(0)
        expect(view.x + space.right * zoom).toBeGreaterThanOrEqual(space.size.width - 1e-9)
        expect(view.y + space.bottom * zoom).toBeGreaterThanOrEqual(space.size.height - space.foot - 1e-9)
      }),
    )
  })
})

describe('what is drawn at a zoom', () => {
  test.each([
    [1.2, 'full'],
    [0.8, 'full'],
    [0.79, 'shape'],
    [0.45, 'shape'],
    [0.44, 'far'],
  ])('at %f it is %s', (zoom, detail) => expect(detailAt(zoom)).toBe(detail))

  test('text of 12 pixels never comes out smaller, however far out', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.2, max: 0.79, noNaN: true }), (zoom) => {
        expect(12 * counterZoom(zoom) * zoom).toBeGreaterThanOrEqual(12 - 1e-9)
      }),
    )
  })
})
