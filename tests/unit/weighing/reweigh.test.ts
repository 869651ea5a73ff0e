import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'
import { SEMANTICS_IDS } from '@/lib/domain/weighing/semantics'
import { WeighedGraph } from '@/lib/domain/weighing/weighed-graph'
import { acyclicGraphOf, graphOf, graphSketch } from '@/tests/builders/arbitrary-graph'

type Argument = ArgumentGraph['arguments'][number]
type Edge = ArgumentGraph['edges'][number]
type Edit = {
  what: 'tau' | 'add-edge' | 'remove-edge' | 'reweigh-edge' | 'turn-edge' | 'add' | 'remove'
  picks: number[]
}
const edits = (maxLength: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      what: fc.constantFrom('tau', 'add-edge', 'remove-edge', 'reweigh-edge', 'turn-edge', 'add', 'remove'),
      picks: fc.array(fc.nat({ max: 1_000 }), { minLength: 4, maxLength: 4 }),
    }),
    { minLength: 1, maxLength },
  )

/** A graph kept twice: as the one under test, and as a plain list that is always weighed whole. */
class Twice {
  readonly plain: ArgumentGraph
  private readonly edgeNumbers: number[]
  private made = 0

  constructor(
    graph: ArgumentGraph,
    readonly weighed: WeighedGraph,
    private readonly circles: boolean,
  ) {
    this.plain = structuredClone(graph)
    this.edgeNumbers = graph.edges.map((_, e) => e)
  }

  /** Carries an edit out on both; gives the arguments that it changes themselves. */
  edit({ what, picks: [a = 0, b = 0, c = 0, d = 0] }: Edit): string[] {
    if (what === 'add') return this.addArgument(b / 1_000)
    if (what === 'add-edge') return this.addEdge(b, c, { kind: a % 2 ? 'support' : 'attack', weight: d / 1_000 })
    const one = this.plain.arguments[a % Math.max(1, this.plain.arguments.length)]
    if (what === 'tau' && one) return this.setTau(one, b / 1_000)
    if (what === 'remove' && one) return this.removeArgument(one)
    const e = a % Math.max(1, this.plain.edges.length)
    const edge = this.plain.edges[e]
    return edge ? this.editEdge(what, edge, e, d / 1_000) : []
  }

  private addArgument(tau: number): string[] {
    const id = `new${this.made++}`
    this.plain.arguments.push({ id, tau })
    this.weighed.graph.addArgument(id, tau)
    return [id]
  }

  private setTau(one: Argument, tau: number): string[] {
    const { graph } = this.weighed
    one.tau = tau
    graph.setTau(graph.at(one.id), tau)
    return [one.id]
  }

  private removeArgument(one: Argument): string[] {
    const { plain, edgeNumbers } = this
    const { graph } = this.weighed
    const reached = plain.edges.filter((x) => x.source === one.id && x.target !== one.id).map((x) => x.target)
    for (let i = plain.edges.length - 1; i >= 0; i--) {
      if (plain.edges[i]!.source !== one.id && plain.edges[i]!.target !== one.id) continue
      plain.edges.splice(i, 1)
      edgeNumbers.splice(i, 1)
    }
    plain.arguments.splice(plain.arguments.indexOf(one), 1)
    graph.removeArgument(graph.at(one.id))
    return reached
  }

  /** Without circles an edge leads from a later argument to an earlier one. */
  private addEdge(from: number, to: number, { kind, weight }: Pick<Edge, 'kind' | 'weight'>): string[] {
    const all = this.plain.arguments
    const ends = [from % all.length, to % all.length]
    if (!this.circles) ends.sort((x, y) => y - x)
    if (all.length < 2 || (!this.circles && ends[0] === ends[1])) return []
    const added = { source: all[ends[0]!]!.id, target: all[ends[1]!]!.id, kind, weight }
    this.plain.edges.push(added)
    this.edgeNumbers.push(this.weighed.graph.addEdge(added))
    return [added.target]
  }

  private editEdge(what: Edit['what'], edge: Edge, e: number, weight: number): string[] {
    const { graph } = this.weighed
    const number = this.edgeNumbers[e]!
    if (what === 'remove-edge') {
      this.plain.edges.splice(e, 1)
      this.edgeNumbers.splice(e, 1)
      graph.removeEdge(number)
    }
    if (what === 'reweigh-edge') {
      edge.weight = weight
      graph.setEdge(number, { weight })
    }
    if (what === 'turn-edge') {
      edge.kind = edge.kind === 'attack' ? 'support' : 'attack'
      graph.setEdge(number, { kind: edge.kind })
    }
    return [edge.target]
  }

  /** Everything that some arguments bear on, and they themselves. */
  reachedFrom(from: string[]): Set<string> {
    const there = new Set(this.plain.arguments.map((a) => a.id))
    const reached = new Set(from.filter((id) => there.has(id)))
    for (const id of reached) for (const e of this.plain.edges) if (e.source === id) reached.add(e.target)
    return reached
  }
}

describe('after any edits, weighing what they reach', () => {
  test.each(SEMANTICS_IDS)('gives what weighing the whole gives, under %s', (semantics) => {
    fc.assert(
      fc.property(graphSketch(10), edits(12), (sketch, steps) => {
        const graph = acyclicGraphOf(sketch)
        const twice = new Twice(graph, new WeighedGraph(graph, semantics), false)
        for (const step of steps) {
          twice.edit(step)
          twice.weighed.reweigh()
          const whole = new WeighedGraph(twice.plain, semantics).byId()
          expect([...twice.weighed.byId().keys()].sort()).toEqual([...whole.keys()].sort())
          for (const [id, strength] of whole) expect(twice.weighed.strengthOf(id)).toBeCloseTo(strength, 12)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('visits what the edits reach, and nothing else', () => {
    fc.assert(
      fc.property(graphSketch(12), edits(6), fc.boolean(), (sketch, steps, circles) => {
        const graph = circles ? graphOf(sketch) : acyclicGraphOf(sketch)
        const twice = new Twice(graph, new WeighedGraph(graph), circles)
        const changed = steps.flatMap((step) => twice.edit(step))
        expect(twice.weighed.reweigh()).toBe(twice.reachedFrom(changed).size)
      }),
    )
  })

  test('gives what weighing the whole gives where arguments bear on each other in circles', () => {
    fc.assert(
      fc.property(graphSketch(6), edits(6), (sketch, steps) => {
        const graph = graphOf(sketch)
        const twice = new Twice(graph, new WeighedGraph(graph), true)
        for (const step of steps) {
          twice.edit(step)
          twice.weighed.reweigh()
          const whole = new WeighedGraph(twice.plain)
          expect(twice.weighed.converged).toBe(whole.converged)
          if (!whole.converged) continue
          for (const [id, strength] of whole.byId()) expect(twice.weighed.strengthOf(id)).toBeCloseTo(strength, 9)
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('weighing a graph without circles visits each argument once', () => {
  fc.assert(
    fc.property(graphSketch(), (sketch) => {
      expect(new WeighedGraph(acyclicGraphOf(sketch)).weigh()).toBe(sketch.taus.length)
    }),
  )
})

describe('asking what would be', () => {
  test('gives what carrying it out gives, and leaves all as it was', () => {
    fc.assert(
      fc.property(
        graphSketch(8),
        fc.constantFrom(...SEMANTICS_IDS),
        fc.boolean(),
        fc.nat({ max: 1_000 }),
        fc.array(fc.nat({ max: 1_000 }), { maxLength: 3 }),
        (sketch, semantics, circles, pick, gone) => {
          const graph = circles ? graphOf(sketch) : acyclicGraphOf(sketch)
          const weighed = new WeighedGraph(graph, semantics)
          const before = [...weighed.byId()]
          const n = graph.arguments.length
          const topic = pick % n
          const without = [...new Set(gone.map((g) => g % n))].filter((i) => i !== topic)
          const asked = weighed.strengthWithout(topic, without)
          expect([...weighed.byId()]).toEqual(before)
          const other = structuredClone(graph)
          for (const i of without) other.edges = other.edges.filter((e) => e.source !== `a${i}` && e.target !== `a${i}`)
          const done = new WeighedGraph(other, semantics)
          expect(asked !== null).toBe(done.converged)
          if (asked !== null) expect(asked).toBeCloseTo(done.strengthOf(`a${topic}`), 9)
        },
      ),
    )
  })
})
