import * as z from 'zod'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Bearing, mapOfArguments } from '../arguments/map-of-arguments'
import type { Loss } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { readJson } from '../text/read-json'

const Id = z.union([z.string(), z.number()]).transform(String)
const AifNode = z.looseObject({ nodeID: Id, text: z.string().nullish(), type: z.string() })
const AifEdge = z.looseObject({ fromID: Id, toID: Id })
/** A graph of the Argument Interchange Format; in xAIF it stands under `AIF`. */
const Aif = z.looseObject({
  nodes: z.array(AifNode),
  edges: z.array(AifEdge),
  locutions: z.array(z.looseObject({})).nullish(),
})

/** The map of a file of AIF or xAIF: information nodes are statements, and what joins them says how they bear on each other. */
export function readAif(source: Source): Result<{ map: ArgumentMap; lost: Loss[] }> {
  const { name } = source
  const json = readJson(source)
  if (!json.ok) return json
  const { value } = json
  const inside = typeof value === 'object' && value !== null && 'AIF' in value ? value.AIF : value
  const graph = Aif.safeParse(inside)
  if (!graph.success) {
    const columns = typeof inside === 'object' && inside !== null && 'nodes' in inside && !Array.isArray(inside.nodes)
    return refuse(
      'bad-shape',
      columns
        ? `${name}: its nodes are kept column by column. Export it with a list of nodes instead.`
        : `${name}: this is no AIF graph; it needs lists of “nodes” and “edges”.`,
    )
  }
  return graphOf(source, graph.data)
}

/** What a node that joins others does. RA infers, CA conflicts; MA and what is said about speaking carries no argument. */
const KINDS: Record<string, RelationKind> = { RA: 'supports', CA: 'opposes' }

function graphOf(source: Source, { nodes, edges }: z.infer<typeof Aif>): Result<{ map: ArgumentMap; lost: Loss[] }> {
  const statements = nodes
    .filter(({ type }) => type === 'I')
    .map(({ nodeID, text }) => ({ id: nodeID, text: text ?? '' }))
  if (statements.length === 0)
    return refuse(
      'no-statements',
      `${source.name}: there is no information node in it, so there is nothing to argue about.`,
    )
  const bearings = bearingsOf(nodes, edges)
  const count = (type: RegExp) => nodes.filter((node) => type.test(node.type)).length
  const lost = { 'turns of speech': count(/^(?:L|TA|YA)$/), rephrasings: count(/^MA$/), preferences: count(/^PA$/) }
  const title = titleOfSource(source)
  return ok(mapOfArguments('map', { title, question: '', statements, bearings, lost }))
}

type Nodes = z.infer<typeof Aif>['nodes']
type Edges = z.infer<typeof Aif>['edges']

/** What bears on what: each premise of a node that joins, on each statement that the node leads to. */
function bearingsOf(nodes: Nodes, edges: Edges): Bearing[] {
  const types = new Map(nodes.map(({ nodeID, type }) => [nodeID, type]))
  const isStatement = (id: string) => types.get(id) === 'I'
  const into = gathered(edges, ({ fromID, toID }) => [toID, fromID])
  const outOf = gathered(edges, ({ fromID, toID }) => [fromID, toID])
  const reached = (end: string, kind: RelationKind) => {
    // What attacks a step and not a statement says “yes, but”: it qualifies what the step leads to.
    const isStep = KINDS[types.get(end) ?? ''] !== undefined
    const ends = isStep ? (outOf.get(end) ?? []) : [end]
    return ends.filter(isStatement).map((to) => ({ to, kind: isStep ? ('qualifies' as const) : kind }))
  }
  return nodes.flatMap(({ nodeID, type }) => {
    const kind = KINDS[type]
    if (kind === undefined) return []
    const ends = (outOf.get(nodeID) ?? []).flatMap((end) => reached(end, kind))
    return (into.get(nodeID) ?? []).filter(isStatement).flatMap((from) => ends.map((end) => ({ from, ...end })))
  })
}

function gathered(edges: Edges, ends: (edge: Edges[number]) => [string, string]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const edge of edges) {
    const [at, other] = ends(edge)
    const there = all.get(at)
    if (there) there.push(other)
    else all.set(at, [other])
  }
  return all
}
