import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, refuse } from '@/lib/domain/shared/result'
import { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'
import { circlesOf } from '@/lib/domain/weighing/circles'
import { SEMANTICS_IDS, type SemanticsId } from '@/lib/domain/weighing/semantics'
import { readVerdict } from '@/lib/domain/weighing/verdict'
import { weighMap } from '@/lib/domain/weighing/weigh-map'
import { WeighedGraph } from '@/lib/domain/weighing/weighed-graph'
import { whatItTakes } from '@/lib/domain/weighing/what-it-takes'
import { parseHowfar, pathOf } from '@/lib/formats/howfar/parse-howfar'
import { decodeText } from '@/lib/formats/text/decode-text'
import type { Answer, Options } from './answer'
import { note, readInput } from './files'

/** The strengths of a bare argument graph, or of a map with its verdict, and why. */
export async function weigh([file = '']: string[], options: Options): Promise<Answer> {
  const semantics = SEMANTICS_IDS.find((id) => id === (options.semantics ?? 'mlp'))
  if (!semantics)
    return refuse('usage', `There are no semantics “${options.semantics}”; there are ${SEMANTICS_IDS.join(', ')}.`)
  const bytes = await readInput(file)
  if (!bytes.ok) return bytes
  const graph = graphIn(bytes.value, file)
  if (graph && !graph.ok) return graph
  if (graph) {
    const weighed = new WeighedGraph(graph.value, semantics)
    tellOfCircles(weighed, graph.value)
    return print(strengthsOf(weighed))
  }
  const map = parseHowfar(bytes.value, file)
  return map.ok ? print(weighedMap(map.value, semantics)) : map
}

const print = (value: unknown): Answer => ok(`${JSON.stringify(value, null, 2)}\n`)

const strengthsOf = (weighed: WeighedGraph) => ({
  strengths: Object.fromEntries(weighed.byId()),
  converged: weighed.converged,
})

/**
 * What is printed of a map. `takes`: the weights, by paragraph, with which it would say what the student says; null
 * where it does, where there is no stance, and where no move of weight does it.
 */
function weighedMap(map: ArgumentMap, semantics: SemanticsId) {
  const { verdict, silent } = readVerdict(map)
  const takes = whatItTakes(map, map.judgement.stance)
  return {
    ...strengthsOf(weighMap(map, semantics).graph),
    verdict: verdict && {
      tick: verdict.tick,
      words: verdict.words,
      mine: verdict.mine,
      rival: verdict.rival,
      rivalFactor: verdict.rivalFactor,
    },
    silent,
    why: verdict?.why ?? null,
    takes: takes && { weights: Object.fromEntries(takes.weights), message: takes.words },
  }
}

/** Circles are settled, not refused, but whoever reads the numbers should know of them. */
function tellOfCircles(weighed: WeighedGraph, graph: ArgumentGraph): void {
  for (const circle of circlesOf(weighed)) {
    const inside = graph.edges.filter((e) => circle.includes(e.source) && circle.includes(e.target))
    const named = circle.slice(0, 8).join(', ') + (circle.length > 8 ? ` and ${circle.length - 8} more` : '')
    const inflates = inside.every((e) => e.kind === 'support')
      ? '; circular support makes them stronger than they are'
      : ''
    note(`These bear on each other in a circle: ${named}${inflates}.`)
  }
  if (!weighed.converged) note('A circle did not settle: the strengths are the last ones tried.')
}

/** The bare graph in a file; null when the file holds something else. */
function graphIn(bytes: Uint8Array, file: string) {
  const text = decodeText(bytes, file, LIMITS.mapBytes)
  if (!text.ok) return text
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch {
    return null
  }
  if (typeof value !== 'object' || value === null || 'format' in value || !('arguments' in value)) return null
  const graph = ArgumentGraph.safeParse(value)
  if (graph.success) return ok(graph.data)
  const issue = graph.error.issues[0]!
  return refuse('bad-shape', `${file}, ${pathOf(issue.path)}: ${issue.message}.`)
}
