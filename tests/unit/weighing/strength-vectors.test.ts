import { describe, expect, test } from 'vitest'
import { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'
import type { SemanticsId } from '@/lib/domain/weighing/semantics'
import { evaluate } from '@/tests/builders/evaluate'
import vectors from './strength-vectors.json'

/**
 * Strengths of small graphs worked out to forty digits from the published definitions, apart from this program. Edges
 * are source, target, kind and, where it is not 1, weight. `null`: the graph does not settle under that semantics.
 */
const rows = vectors.flatMap(({ title, arguments: taus, edges, strengths }) => {
  const graph = ArgumentGraph.parse({
    arguments: Object.entries(taus).map(([id, tau]) => ({ id, tau })),
    edges: edges.map(([source, target, kind, weight]) => ({ source, target, kind, weight })),
  })
  return Object.entries(strengths).map(
    ([semantics, known]): [string, SemanticsId, ArgumentGraph, Record<string, number> | null] => [
      title,
      semantics as SemanticsId,
      graph,
      known,
    ],
  )
})

describe('the strengths known for', () => {
  test('forty-nine cases are all here', () => expect(rows).toHaveLength(49))

  test.each(rows)('%s under %s are found to nine digits', (_, semantics, graph, known) => {
    const { strengths, converged } = evaluate(graph, semantics)
    expect(converged).toBe(known !== null)
    expect(strengths.size).toBe(graph.arguments.length)
    for (const [id, strength] of Object.entries(known ?? {}))
      expect(Math.abs(strengths.get(id)! - strength), id).toBeLessThan(1e-9)
  })
})
