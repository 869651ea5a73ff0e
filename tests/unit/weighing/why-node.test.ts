import { describe, expect, test } from 'vitest'
import { weighMap } from '@/lib/domain/weighing/weigh-map'
import { whyNode } from '@/lib/domain/weighing/why-node'
import { sketchMap } from '@/tests/builders/map-builder'

describe('a paragraph or claim is told of', () => {
  const map = sketchMap({
    paragraphs: { p1: { factor: 'policy', weight: 45, claims: { a: 'claim', b: 'evidence' } } },
    tray: { t: 'claim' },
    relations: ['a supports p1', 'b exemplifies a', 'p1 supports answer'],
  })
  const told = (id: string) => whyNode(weighMap(map), id)
  test('by its own strength, and by what holds it up', () => {
    expect(told('p1')).toEqual({
      words: 'rather strong',
      stands: 'It is rather strong. Its weight is 45, and what bears on it lifts it.',
      held: '“The text of a.” and “The text of b.” hold it up.',
    })
    expect(told('b')).toEqual({
      words: 'middling',
      stands: 'It is middling. It has no weight yet.',
      held: 'Nothing holds it up yet.',
    })
  })
  test('not while it lies in the tray', () => expect(told('t')).toBeNull())
})
