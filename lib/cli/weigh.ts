import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, refuse } from '@/lib/domain/shared/result'
import { ArgumentGraph } from '@/lib/domain/weighing/argument-graph'
import { evaluate } from '@/lib/domain/weighing/evaluate'
import { mapGraph } from '@/lib/domain/weighing/map-graph'
import { SEMANTICS_IDS } from '@/lib/domain/weighing/semantics'
import { verdictOf } from '@/lib/domain/weighing/verdict'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { decodeText } from '@/lib/formats/text/decode-text'
import type { Answer, Options } from './answer'
import { readInput } from './files'

/** The strengths of a bare argument graph, or of a map with its verdict. */
export async function weigh([file = '']: string[], options: Options): Promise<Answer> {
  const semantics = SEMANTICS_IDS.find((id) => id === (options.semantics ?? 'mlp'))
  if (!semantics)
    return refuse('usage', `There are no semantics “${options.semantics}”; there are ${SEMANTICS_IDS.join(', ')}.`)
  const bytes = await readInput(file)
  if (!bytes.ok) return bytes
  const graph = graphIn(bytes.value, file)
  if (graph && !graph.ok) return graph
  if (graph) {
    const { strengths, converged } = evaluate(graph.value, semantics)
    return print({ strengths: Object.fromEntries(strengths), converged })
  }
  const map = parseHowfar(bytes.value, file)
  if (!map.ok) return map
  const { strengths, converged } = evaluate(mapGraph(map.value), semantics)
  return print({ strengths: Object.fromEntries(strengths), converged, verdict: verdictOf(map.value, semantics) })
}

const print = (value: unknown): Answer => ok(`${JSON.stringify(value, null, 2)}\n`)

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
  if (typeof value !== 'object' || value === null || !('arguments' in value)) return null
  const graph = ArgumentGraph.safeParse(value)
  if (graph.success) return ok(graph.data)
  const issue = graph.error.issues[0]!
  return refuse('bad-shape', `${file}, ${issue.path.join('.') || 'the graph'}: ${issue.message}`)
}
