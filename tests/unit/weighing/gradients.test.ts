import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'
import { gradients } from '@/lib/domain/weighing/gradients'
import { SEMANTICS_IDS, type SemanticsId } from '@/lib/domain/weighing/semantics'
import { WeighedGraph } from '@/lib/domain/weighing/weighed-graph'
import { acyclicGraphOf, graphOf, graphSketch } from '@/tests/builders/arbitrary-graph'

const STEP = 1e-5

/** How fast the first argument rises with each base score, by trying a little more and a little less. */
function byTrying(graph: ArgumentGraph, semantics: SemanticsId, by: number): (number | null)[] {
  return graph.arguments.map((_, i) => {
    const at = (d: number) => {
      const other = structuredClone(graph)
      other.arguments[i]!.tau += d
      const weighed = new WeighedGraph(other, semantics)
      return weighed.converged ? weighed.strengths[0]! : Number.NaN
    }
    const [less, now, more] = [at(-by), at(0), at(by)]
    // At a corner there are two slopes, and a mean of them where it is taken; elsewhere both sides agree.
    const corner = Math.abs(more - now - (now - less)) > 1e-3 * by + 1e-9
    return corner || Number.isNaN(less + now + more) ? null : (more - less) / (2 * by)
  })
}

const inner = fc.double({ min: 0.05, max: 0.95, noNaN: true })

describe('the slopes by every base score, all at once', () => {
  test.each(SEMANTICS_IDS)('are those that trying shows, under %s', (semantics) => {
    fc.assert(
      fc.property(graphSketch(8, inner), (sketch) => {
        const graph = acyclicGraphOf(sketch)
        const slopes = gradients(new WeighedGraph(graph, semantics), 0)!
        for (const [i, tried] of byTrying(graph, semantics, STEP).entries())
          if (tried !== null) expect(slopes[i]).toBeCloseTo(tried, 5)
      }),
    )
  })

  test.each(SEMANTICS_IDS)('are those that trying shows in circles that settle, under %s', (semantics) => {
    fc.assert(
      fc.property(graphSketch(5, inner), (sketch) => {
        const graph = graphOf(sketch)
        const slopes = gradients(new WeighedGraph(graph, semantics), 0)
        if (!slopes) return
        for (const [i, tried] of byTrying(graph, semantics, STEP).entries())
          if (tried !== null && Math.abs(tried) < 100) expect(slopes[i]).toBeCloseTo(tried, 4)
      }),
      { numRuns: 60 },
    )
  })

  test('by what does not reach it is nothing, and by its own base score alone is one', () => {
    const weighed = new WeighedGraph(
      graphOf({ taus: [0.3, 0.7], edges: [{ source: 0, target: 1, kind: 'support', weight: 1 }] }),
    )
    expect(gradients(weighed, 0)![1]).toBe(0)
    expect(gradients(weighed, 0)![0]).toBeCloseTo(1, 12)
  })

  test('are not given where nothing settles', () => {
    const groups = [0, 1, 2, 3, 4]
    const edges = groups.flatMap((g) =>
      [0, 1, 2, 3, 4, 5].flatMap((a) =>
        [0, 1, 2, 3, 4, 5].map((b) => ({
          source: g * 6 + a,
          target: ((g + 1) % 5) * 6 + b,
          kind: 'attack' as const,
          weight: 1,
        })),
      ),
    )
    const taus = Array.from({ length: 30 }, (_, i) => (i === 0 ? 0.8 : 0.9))
    expect(gradients(new WeighedGraph(graphOf({ taus, edges })), 0)).toBeNull()
  })

  test('under df-quad hold where a supporter of full strength hides all others', () => {
    const support = (source: number) => ({ source, target: 0, kind: 'support' as const, weight: 1 })
    const one = graphOf({ taus: [0.5, 1, 0.5], edges: [support(1), support(2)] })
    expect([...gradients(new WeighedGraph(one, 'df-quad'), 0)!]).toEqual([0, 0.25, 0])
    const two = graphOf({ taus: [0.5, 1, 1], edges: [support(1), support(2)] })
    expect([...gradients(new WeighedGraph(two, 'df-quad'), 0)!]).toEqual([0, 0, 0])
  })
})
