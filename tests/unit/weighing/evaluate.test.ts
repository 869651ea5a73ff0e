import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'
import { SEMANTICS_IDS, type SemanticsId } from '@/lib/domain/weighing/semantics'
import { evaluate } from '@/tests/builders/evaluate'

/** `b>a` supports, `b|a` attacks; base scores by name. */
function graph(taus: Record<string, number>, ...edges: string[]): ArgumentGraph {
  return ArgumentGraph.parse({
    arguments: Object.entries(taus).map(([id, tau]) => ({ id, tau })),
    edges: edges.map((edge) => {
      const [source, target] = edge.split(/[>|]/)
      return { source, target, kind: edge.includes('>') ? 'support' : 'attack' }
    }),
  })
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

describe('a strength', () => {
  test.each<[SemanticsId, number, number, number]>([
    // base 0.5, one supporter of 0.8; one attacker of 0.8; both, worked out from each definition
    ['mlp', logistic(0.8), logistic(-0.8), 0.5],
    ['quadratic-energy', 0.5 + 0.5 * (0.64 / 1.64), 0.5 - 0.5 * (0.64 / 1.64), 0.5],
    ['df-quad', 0.9, 0.1, 0.5],
    ['euler', 1 - 0.75 / (1 + 0.5 * Math.exp(0.8)), 1 - 0.75 / (1 + 0.5 * Math.exp(-0.8)), 0.5],
  ])('under %s follows its definition', (semantics, supported, attacked, both) => {
    const of = (...edges: string[]) =>
      evaluate(graph({ a: 0.5, b: 0.8, c: 0.8 }, ...edges), semantics).strengths.get('a')
    expect(of('b>a')).toBeCloseTo(supported, 12)
    expect(of('b|a')).toBeCloseTo(attacked, 12)
    expect(of('b>a', 'c|a')).toBeCloseTo(both, 12)
  })

  test.each(SEMANTICS_IDS)('under %s is the base score where nothing bears on it', (semantics) => {
    expect(evaluate(graph({ a: 0.37 }), semantics).strengths.get('a')).toBeCloseTo(0.37, 12)
  })

  test('of a base score of nothing or of all stays what it is under mlp', () => {
    const { strengths } = evaluate(graph({ none: 0, all: 1, b: 0.9 }, 'b>none', 'b|all'))
    expect([strengths.get('none'), strengths.get('all')]).toEqual([0, 1])
  })
})

describe('circles', () => {
  test.each<[SemanticsId, (s: number) => number]>([
    ['df-quad', (s) => 0.5 - 0.5 * s],
    ['mlp', (s) => logistic(-s)],
  ])('two equal rivals under %s settle where each is what the other makes of it', (semantics, madeBy) => {
    const { strengths, converged } = evaluate(graph({ a: 0.5, b: 0.5 }, 'a|b', 'b|a'), semantics)
    expect(converged).toBe(true)
    expect(strengths.get('a')).toBeCloseTo(strengths.get('b')!, 12)
    expect(strengths.get('a')).toBeCloseTo(madeBy(strengths.get('b')!), 9)
  })

  test('one that swings for ever is reported, not looped on', () => {
    const groups = [0, 1, 2, 3, 4]
    const members = groups.map((g) => [0, 1, 2, 3, 4, 5].map((m) => `g${g}m${m}`))
    const taus = Object.fromEntries(members.flat().map((id) => [id, id === 'g0m0' ? 0.8 : 0.9]))
    const edges = groups.flatMap((g) => members[g]!.flatMap((a) => members[(g + 1) % 5]!.map((b) => `${a}|${b}`)))
    expect(evaluate(graph(taus, ...edges)).converged).toBe(false)
  })

  test('what stands outside the circle is settled once it is', () => {
    const { strengths } = evaluate(graph({ a: 0.5, b: 0.5, c: 0.5 }, 'a|b', 'b|a', 'a>c'), 'df-quad')
    expect(strengths.get('c')).toBeCloseTo(0.5 + 0.5 / 3, 9)
  })
})

describe('always', () => {
  /** Graphs without a circle: edges go from a later argument to an earlier one. */
  const acyclic = fc.integer({ min: 1, max: 12 }).chain((n) =>
    fc.record({
      taus: fc.array(fc.double({ min: 0.01, max: 0.99, noNaN: true }), { minLength: n, maxLength: n }),
      edges: fc.array(
        fc.record({
          source: fc.integer({ min: 0, max: n - 1 }),
          target: fc.integer({ min: 0, max: n - 1 }),
          kind: fc.constantFrom('support' as const, 'attack' as const),
          weight: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
        { maxLength: 30 },
      ),
    }),
  )
  const build = ({
    taus,
    edges,
  }: {
    taus: number[]
    edges: { source: number; target: number; kind: 'support' | 'attack'; weight: number }[]
  }) =>
    ArgumentGraph.parse({
      arguments: taus.map((tau, i) => ({ id: `a${i}`, tau })),
      edges: edges
        .filter((e) => e.source !== e.target)
        .map((e) => ({ ...e, source: `a${Math.max(e.source, e.target)}`, target: `a${Math.min(e.source, e.target)}` })),
    })

  test('a strength lies between 0 and 1', () => {
    fc.assert(
      fc.property(acyclic, fc.constantFrom(...SEMANTICS_IDS), (sketch, semantics) => {
        for (const s of evaluate(build(sketch), semantics).strengths.values()) expect(s >= 0 && s <= 1).toBe(true)
      }),
    )
  })

  test('a heavier supporter never weakens what it supports', () => {
    fc.assert(
      fc.property(
        acyclic,
        fc.constantFrom(...SEMANTICS_IDS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sketch, semantics, by) => {
          const last = sketch.taus.length
          const edges = [...sketch.edges, { source: last, target: 0, kind: 'support' as const, weight: 1 }]
          const of = (tau: number) =>
            evaluate(build({ taus: [...sketch.taus, tau], edges }), semantics).strengths.get('a0')!
          expect(of(0.2 + 0.8 * by * 0.99) - of(0.2)).toBeGreaterThanOrEqual(-1e-12)
        },
      ),
    )
  })

  test('the order in which a graph is written makes no difference', () => {
    fc.assert(
      fc.property(acyclic, (sketch) => {
        const one = build(sketch)
        const other = { arguments: [...one.arguments].reverse(), edges: [...one.edges].reverse() }
        const strengths = evaluate(other).strengths
        for (const [id, s] of evaluate(one).strengths) expect(strengths.get(id)).toBeCloseTo(s, 9)
      }),
    )
  })
})

test.each([
  [{ arguments: [{ id: 'a', tau: 1.2 }], edges: [] }],
  [
    {
      arguments: [
        { id: 'a', tau: 0.5 },
        { id: 'a', tau: 0.5 },
      ],
      edges: [],
    },
  ],
  [{ arguments: [{ id: 'a', tau: 0.5 }], edges: [{ source: 'b', target: 'a', kind: 'support', weight: 1 }] }],
])('a graph with a fault is refused: %j', (bad) => expect(ArgumentGraph.safeParse(bad).success).toBe(false))
