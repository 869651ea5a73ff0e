import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, refuse } from '@/lib/domain/shared/result'
import { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'
import { circlesOf } from '@/lib/domain/weighing/circles'
import { contributionsTo } from '@/lib/domain/weighing/contributions'
import { countedMap } from '@/lib/domain/weighing/counted'
import { flipWords } from '@/lib/domain/weighing/flip-words'
import { fewOf } from '@/lib/domain/weighing/flips'
import { SEMANTICS_IDS, type SemanticsId } from '@/lib/domain/weighing/semantics'
import { silenceOf } from '@/lib/domain/weighing/silence'
import { verdictIn } from '@/lib/domain/weighing/verdict'
import { verdictFlips } from '@/lib/domain/weighing/verdict-flips'
import { hasPatience, weighMap } from '@/lib/domain/weighing/weigh-map'
import { WeighedGraph } from '@/lib/domain/weighing/weighed-graph'
import { whyOf } from '@/lib/domain/weighing/why'
import { parseHowfar, pathOf } from '@/lib/formats/howfar/parse-howfar'
import { decodeText } from '@/lib/formats/text/decode-text'
import type { Answer, Options } from './answer'
import { note, readInput } from './files'

/** Flips that are printed; there may be hundreds. */
const MOST_FLIPS = 12

/** The strengths of a bare argument graph, or of a map with its verdict, why, and what would flip it. */
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

/** What is printed of a map. `contributions`: the answer's strength with a node less without it, by id; null where nothing settles. */
function weighedMap(map: ArgumentMap, semantics: SemanticsId) {
  const silent = silenceOf(map)
  const counted = weighMap(countedMap(map), semantics)
  const contributions = contributionsTo(counted)
  const flips = verdictFlips(map, counted)
  if (!hasPatience(counted)) note('Circles are slow to settle: not every contribution and flip was tried.')
  return {
    ...strengthsOf(weighMap(map, semantics).graph),
    verdict: silent === null ? verdictIn(counted) : null,
    silent,
    why: contributions && silent === null ? whyOf(map, contributions) : null,
    contributions: contributions && Object.fromEntries(contributions.map(({ id, by }) => [id, by])),
    flips:
      flips &&
      fewOf(flips, MOST_FLIPS).map((flip) => ({
        how: flip.how,
        id: flip.id,
        weight: flip.to,
        words: flip.words,
        message: flipWords(map, flip),
      })),
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
