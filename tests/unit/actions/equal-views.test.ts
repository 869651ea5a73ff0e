import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CANVAS } from '@/components/map/canvas/canvas-view'
import { OUTLINE } from '@/components/map/outline/outline-view'
import { checkShape } from '@/lib/domain/map/check-shape'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'
import { readingOrder } from '@/lib/domain/map/reading-order'
import { doGesture, gesture } from '@/tests/builders/arbitrary-gestures'
import { HeadlessTools } from '@/tests/builders/headless-tools'
import { sketchMap } from '@/tests/builders/map-builder'

const START = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', claims: { a: 'claim', b: 'evidence', c: 'explanation', d: 'claim' } },
    p2: { factor: 'circumstance', claims: { e: 'claim' } },
  },
  tray: { f: 'claim', g: 'evidence' },
  relations: ['a supports p1', 'b exemplifies a', 'c supports a', 'd links e', 'p1 supports answer', 'p2 qualifies p1'],
})
const scripts = fc.array(gesture, { maxLength: 25 })

test('the same script leads to the same changes on the canvas and in the outline', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const canvas = new HeadlessTools(START)
      const outline = new HeadlessTools(START)
      for (const step of script) {
        doGesture(CANVAS, canvas, step)
        doGesture(OUTLINE, outline, step)
        expect(outline.focused).toBe(canvas.focused)
      }
      expect(outline.changes).toEqual(canvas.changes)
      expect(outline.map).toEqual(canvas.map)
    }),
    { numRuns: 400 },
  )
})

/** The node that has the focus although it is not on the map. */
function focusOnWhatIsGone({ map, focused }: HeadlessTools): string | null {
  if (focused === null || focused === 'answer') return null
  return findClaim(map, focused) || findParagraph(map, focused) ? null : focused
}

test('whatever is done, the map holds together and the focus is on something that is there, while anything is', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const tools = new HeadlessTools(START)
      for (const step of script) {
        doGesture(OUTLINE, tools, step)
        if (readingOrder(tools.map).length === 0) tools.focused = null
        if (step.does !== 'undo' && tools.ran.length > 0) expect(focusOnWhatIsGone(tools)).toBeNull()
        if (step.does === 'undo') tools.focused = null
      }
      expect(checkShape(tools.map)).toMatchObject({ ok: true })
    }),
    { numRuns: 200 },
  )
})

test('one gesture is at most one change', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const tools = new HeadlessTools(START)
      for (const step of script) {
        const before = tools.changes.length
        doGesture(CANVAS, tools, step)
        expect(tools.changes.length - before).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 200 },
  )
})
