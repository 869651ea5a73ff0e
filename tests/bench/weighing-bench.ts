import type { ArgumentGraph } from '../../lib/domain/weighing/argument-graph'
import { gradients } from '../../lib/domain/weighing/gradients'
import { SEMANTICS_IDS } from '../../lib/domain/weighing/semantics'
import { WeighedGraph } from '../../lib/domain/weighing/weighed-graph'

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
  const passes = inTurns(weighed.map((w, i) => ({ run: () => w.weigh(), times: WORK / sizes[i]! })))
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
  for (const semantics of SEMANTICS_IDS) {
    const w = new WeighedGraph(tree(10_000), semantics)
    const [whole, all] = inTurns([
      { run: () => w.weigh(), times: 20 },
      { run: () => gradients(w, 0), times: 20 },
    ]) as [number, number]
    rows.push([`all 10,000 slopes, ${semantics}`, all, `${(all / whole).toFixed(2)} × one weighing`])
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
  return rows
}
