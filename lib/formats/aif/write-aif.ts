import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { argumentsOfMap } from '../arguments/arguments-of-map'

type Node = { nodeID: string; text: string; type: 'I' | 'RA' | 'CA' }
type Edge = { edgeID: string; fromID: string; toID: string }

/**
 * A map as a graph of the Argument Interchange Format. What supports goes through an inference, what opposes through a
 * conflict; a “but” is a conflict with the inference by which the statement reaches what it is said of, where there is one.
 */
export function writeAif(map: ArgumentMap): string {
  const { statements, bearings } = argumentsOfMap(map)
  const nodes: Node[] = statements.map(({ id, text }) => ({ nodeID: `i-${id}`, text, type: 'I' }))
  const edges: Edge[] = []
  const join = (from: string, to: string) => edges.push({ edgeID: `e${edges.length + 1}`, fromID: from, toID: to })
  const inferences = new Map<string, string>()
  const inOrder = [...bearings].sort((a, b) => Number(a.kind === 'qualifies') - Number(b.kind === 'qualifies'))
  for (const [i, { from, to, kind }] of inOrder.entries()) {
    const step = `s${i + 1}`
    nodes.push({
      nodeID: step,
      text: kind === 'supports' ? 'Inference' : 'Conflict',
      type: kind === 'supports' ? 'RA' : 'CA',
    })
    join(`i-${from}`, step)
    join(step, (kind === 'qualifies' && inferences.get(to)) || `i-${to}`)
    if (kind === 'supports' && !inferences.has(to)) inferences.set(to, step)
  }
  return `${JSON.stringify({ nodes, edges, locutions: [] }, null, 2)}\n`
}
