import { describe, expect, test } from 'vitest'
import { placeOverClaim } from '@/components/map/canvas/drop-place'
import { findClaim } from '@/lib/domain/map/read-map'
import { sketchMap } from '@/tests/builders/map-builder'

const map = sketchMap({
  paragraphs: { p1: { claims: { a: 'claim', x: 'evidence', b: 'claim' } } },
  tray: { c: 'claim', e: 'evidence' },
  relations: ['a supports p1', 'b supports p1', 'x exemplifies a'],
})
const over = (dragged: string, target: string, at: number) => {
  const place = placeOverClaim(map, findClaim(map, dragged)!, target, at)
  return place?.in === 'paragraph' ? `${place.under ?? 'lane'} before ${place.before ?? 'end'}` : null
}

describe('a claim dragged over a card', () => {
  test.each([
    ['c', 'a', 0.1, 'lane before a'],
    ['c', 'a', 0.5, 'a before end'],
    ['c', 'a', 0.9, 'lane before b'],
    ['c', 'b', 0.9, 'lane before end'],
    ['c', 'x', 0.2, 'a before x'],
    ['c', 'x', 0.8, 'a before end'],
    ['e', 'b', 0.1, 'lane before b'],
    ['e', 'b', 0.5, 'b before end'],
    ['e', 'b', 0.95, 'b before end'],
  ])('%s over %s at %f lands: %s', (dragged, target, at, lands) => {
    expect(over(dragged, target, at)).toBe(lands)
  })

  test('cannot land on itself, nor on what hangs under it', () => {
    expect(over('a', 'a', 0.5)).toBeNull()
    expect(over('a', 'x', 0.5)).toBeNull()
  })

  test('does not count itself among its neighbours', () => {
    expect(over('b', 'a', 0.9)).toBe('lane before end')
  })
})
