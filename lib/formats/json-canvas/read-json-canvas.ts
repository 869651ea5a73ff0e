import * as z from 'zod'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Bearing, mapOfArguments, type Statement } from '../arguments/map-of-arguments'
import type { Loss } from '../cards/read-cards'
import { NAMELESS, type Source, titleOfSource } from '../cards/source'
import { withoutInlineMarks } from '../flashcards/inline-marks'
import { readJson } from '../text/read-json'

const Place = z.number().catch(0)
const Node = z.looseObject({
  id: z.string(),
  type: z.string(),
  x: Place,
  y: Place,
  width: Place,
  height: Place,
  text: z.string().nullish(),
  file: z.string().nullish(),
  label: z.string().nullish(),
})
type Node = z.infer<typeof Node>
const End = z.string().nullish()
const Edge = z.looseObject({ fromNode: z.string(), toNode: z.string(), fromEnd: End, toEnd: End, label: End })
type Edge = z.infer<typeof Edge>
/** A file of JSON Canvas 1.0 (jsoncanvas.org): either list may be left out. */
const Canvas = z.looseObject({ nodes: z.array(Node).nullish(), edges: z.array(Edge).nullish() })

/** Words on an arrow that say what it does; any other supports. */
const SAYS: [RegExp, RelationKind][] = [
  [
    /\b(?:oppos|against|but\b|however|contradict|attack|counter|object|rebut|undermin|disagree|con\b|no\b|den(?:y|ies))/i,
    'opposes',
  ],
  [/\b(?:qualif|limit|weaken|depends|unless|except|only if|to a point|partly)/i, 'qualifies'],
  [/\b(?:examples?|evidence|e\.g|such as|proof|shown by|case)\b/i, 'exemplifies'],
]

/** The map of a canvas, as Obsidian and others keep it: its texts are statements, its arrows say what bears on what, its groups are paragraphs. */
export function readJsonCanvas(source: Source): Result<{ map: ArgumentMap; lost: Loss[] }> {
  const json = readJson(source)
  if (!json.ok) return json
  const canvas = Canvas.safeParse(json.value)
  if (!canvas.success)
    return refuse('bad-shape', `${source.name}: this is no canvas; it needs lists of “nodes” and “edges”.`)
  const nodes = [...(canvas.data.nodes ?? [])].sort((a, b) => a.y - b.y || a.x - b.x)
  const edges = asArguments(canvas.data.edges ?? [])
  const said = nodes.map((node) => ({ node, text: wordsOf(node) })).filter(({ text }) => text !== '')
  if (said.length === 0) return refuse('no-statements', `${source.name}: there is no text on this canvas.`)
  const bears = new Set(edges.map(({ from }) => from))
  const groups = said.filter(({ node }) => node.type === 'group')
  const inGroups = said.flatMap(({ node }): Bearing[] => {
    const around = bears.has(node.id) ? undefined : smallest(groups.filter(({ node: group }) => lies(node, group)))
    return around ? [{ from: node.id, to: around.id, kind: 'supports' }] : []
  })
  const named = titleOfSource(source)
  const title = named === NAMELESS ? '' : named
  const statements: Statement[] = said.map(({ node: { id }, text }) => ({ id, text }))
  const count = (is: (node: Node) => boolean) => nodes.filter(is).length
  const lost = {
    pictures: count((node) => node.type === 'file' && !isNote(node)),
    'notes of which only the name is here': count(isNote),
    'links to pages': count(({ type }) => type === 'link'),
    'places on the canvas': statements.length,
  }
  return ok(mapOfArguments('map', { title, question: title, statements, bearings: [...edges, ...inGroups], lost }))
}

const isNote = ({ type, file }: Node): boolean => type === 'file' && /\.(?:md|canvas)$/i.test(file ?? '')

function wordsOf(node: Node): string {
  if (node.type === 'group') return node.label?.trim() ?? ''
  if (isNote(node)) return node.file?.replace(/^.*\//, '').replace(/\.[^.]*$/, '') ?? ''
  if (node.type !== 'text') return ''
  const lines = (node.text ?? '')
    .split('\n')
    .map((line) => withoutInlineMarks(line.replace(/^\s*(?:#{1,6}|[-*+>])\s+/, '')))
  return lines.filter((line) => line !== '').join(' ')
}

/** Whether a node lies within a group, by its middle. */
function lies(node: Node, group: Node): boolean {
  if (node === group) return false
  const [x, y] = [node.x + node.width / 2, node.y + node.height / 2]
  return x >= group.x && x <= group.x + group.width && y >= group.y && y <= group.y + group.height
}

const smallest = (groups: { node: Node }[]): Node | undefined =>
  groups.map(({ node }) => node).sort((a, b) => a.width * a.height - b.width * b.height)[0]

/**
 * What bears on what. An arrow leads from a reason to what it is for; a canvas of which all arrows lead away from one
 * node is drawn the other way round, as mind maps are.
 */
function asArguments(edges: Edge[]): Bearing[] {
  const drawn = edges.map(({ fromNode, toNode, fromEnd, toEnd, label }) => {
    const isBack = fromEnd === 'arrow' && toEnd === 'none'
    return { from: isBack ? toNode : fromNode, to: isBack ? fromNode : toNode, label: label?.trim() ?? '' }
  })
  const starts = new Set(drawn.map(({ from }) => from))
  const ends = new Set(drawn.map(({ to }) => to))
  const sources = [...starts].filter((id) => !ends.has(id)).length
  const sinks = [...ends].filter((id) => !starts.has(id)).length
  const outward = sources === 1 && sinks > 1
  return drawn.map(({ from, to, label }) => {
    const kind = SAYS.find(([words]) => words.test(label))?.[1] ?? 'supports'
    return outward ? { from: to, to: from, kind, label } : { from, to, kind, label }
  })
}
