import type { ArgumentGraph } from '../../lib/domain/weighing/argument-graph'
import { readVerdict } from '../../lib/domain/weighing/verdict'
import { WeighedGraph } from '../../lib/domain/weighing/weighed-graph'
import { whatItTakes } from '../../lib/domain/weighing/what-it-takes'
import { largeMap } from './large-map'

/** What was measured, in milliseconds, and the ratio that says what it means. */
type Row = [what: string, ms: number, ratio: string]

/** Rounds of each measurement; in each round the sizes take turns, so that a noisy second falls on all of them. */
const ROUNDS = 15
/** Arguments weighed in one measurement, whatever the size: a small graph is weighed as often as it takes. */
const WORK = 200_000

/** A tree in which three bear on one, as claims on a paragraph: one attack to three supports. */
const tree = (n: number): ArgumentGraph => ({
  arguments: Array.from({ length: n }, (_, i) => ({ id: `a${i}`, tau: 0.3 + (i % 5) / 10 })),
  edges: Array.from({ length: n - 1 }, (_, i) => ({
    source: `a${i + 1}`,
    target: `a${Math.floor(i / 3)}`,
    kind: i % 4 === 0 ? ('attack' as const) : ('support' as const),
    weight: 1,
  })),
})

/** The median of what each run takes, in milliseconds for one repetition; runs take turns. */
function inTurns(runs: { run: () => unknown; times: number }[]): number[] {
  const taken: number[][] = runs.map(() => [])
  for (let round = -2; round < ROUNDS; round++) {
    for (const [i, { run, times }] of runs.entries()) {
      const start = performance.now()
      for (let k = 0; k < times; k++) run()
      // The first rounds are for the compiler.
      if (round >= 0) taken[i]!.push((performance.now() - start) / times)
    }
  }
  return taken.map((t) => t.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!)
}

export function weighingRows(): Row[] {
  const rows: Row[] = []
  const sizes = [100, 1_000, 10_000, 100_000]
  const graphs = sizes.map(tree)
  const weighed = graphs.map((g) => new WeighedGraph(g))
  const passes = inTurns(weighed.map((graph, i) => ({ run: () => graph.weigh(), times: WORK / sizes[i]! })))
  const readings = inTurns(graphs.map((g, i) => ({ run: () => new WeighedGraph(g), times: WORK / sizes[i]! })))
  const per = (times: number[], i: number) => times[i]! / sizes[i]!
  for (const [i, n] of sizes.entries()) {
    const words = n.toLocaleString('en-GB')
    rows.push([
      `weighing, ${words} arguments`,
      passes[i]!,
      `${(per(passes, i) / per(passes, 0)).toFixed(2)} × the time per argument of 100`,
    ])
  }
  for (const [i, n] of sizes.entries()) {
    const words = n.toLocaleString('en-GB')
    rows.push([
      `the same, read in by names first`,
      readings[i]!,
      `${(per(readings, i) / per(readings, 0)).toFixed(2)} × the time per argument of 100 (${words})`,
    ])
  }
  const w = new WeighedGraph(tree(10_000))
  let step = 0
  const deepest = w.graph.at('a9999')
  const [whole, one] = inTurns([
    { run: () => w.weigh(), times: 20 },
    {
      run: () => {
        w.graph.setTau(deepest, (step++ % 100) / 100)
        w.reweigh()
      },
      times: 2_000,
    },
  ]) as [number, number]
  rows.push(['one weight changed, of 10,000 arguments', one, `${(one / whole).toFixed(4)} × one weighing`])
  return [...rows, ...verdictRows()]
}

/** What every step of a slider costs: the verdict anew, and what it would take to reach the student's own word. */
function verdictRows(): Row[] {
  const claims = [50, 200, 500]
  const maps = claims.map((n) => largeMap('bench', n))
  const reads = inTurns(maps.map((map) => ({ run: () => readVerdict(map), times: 200 })))
  const takes = inTurns(maps.map((map) => ({ run: () => whatItTakes(map, 3), times: 20 })))
  const grown = (times: number[], i: number) =>
    `${((times[i] ?? 0) / (times[0] ?? 1)).toFixed(1)} × the time of 50, for ${(claims[i] ?? 0) / 50} × the claims`
  return claims.flatMap((n, i): Row[] => [
    [`the verdict, ${n} claims`, reads[i] ?? 0, grown(reads, i)],
    [`what it would take, ${n} claims`, takes[i] ?? 0, grown(takes, i)],
  ])
}
