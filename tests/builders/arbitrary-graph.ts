import fc from 'fast-check'
import { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'

const share = fc.double({ min: 0, max: 1, noNaN: true })

export type GraphSketch = {
  taus: number[]
  edges: { source: number; target: number; kind: 'support' | 'attack'; weight: number }[]
}

/** Base scores, and edges between any of the arguments by number. */
export const graphSketch = (size = 12, taus: fc.Arbitrary<number> = fc.double({ min: 0.01, max: 0.99, noNaN: true })) =>
  fc.integer({ min: 1, max: size }).chain((n) =>
    fc.record({
      taus: fc.array(taus, { minLength: n, maxLength: n }),
      edges: fc.array(
        fc.record({
          source: fc.nat({ max: n - 1 }),
          target: fc.nat({ max: n - 1 }),
          kind: fc.constantFrom('support' as const, 'attack' as const),
          weight: share,
        }),
        { maxLength: 3 * size },
      ),
    }),
  )

/** The graph of a sketch, with circles where it has any. */
export const graphOf = ({ taus, edges }: GraphSketch): ArgumentGraph =>
  ArgumentGraph.parse({
    arguments: taus.map((tau, i) => ({ id: `a${i}`, tau })),
    edges: edges.map((e) => ({ ...e, source: `a${e.source}`, target: `a${e.target}` })),
  })

/** The same without circles: every edge goes from a later argument to an earlier one. */
export const acyclicGraphOf = ({ taus, edges }: GraphSketch): ArgumentGraph =>
  graphOf({
    taus,
    edges: edges
      .filter((e) => e.source !== e.target)
      .map((e) => ({ ...e, source: Math.max(e.source, e.target), target: Math.min(e.source, e.target) })),
  })
