import { instance } from '@viz-js/viz'

/** The folders whose folders are rooms of their own; every other folder at the top is one room. */
const WINGS = ['lib/domain', 'lib', 'components']

/** The room that a file is in, such as `components/plan` or `app`. */
function roomOf(file: string): string {
  const wing = WINGS.find((w) => file.startsWith(`${w}/`))
  const depth = wing === undefined ? 1 : wing.split('/').length + 1
  return file.split('/').slice(0, depth).join('/')
}

/** Which rooms each room imports from. */
export function roomsOf(imports: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>()
  for (const [file, imported] of imports) {
    const room = roomOf(file)
    const others = imported.map(roomOf).filter((other) => other !== room)
    rooms.set(room, new Set([...(rooms.get(room) ?? []), ...others]))
  }
  return new Map([...rooms].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** An arrow that others lead round is left out: who stands on the domain through the session is not joined to it twice. */
export function withoutShortcuts(rooms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const reach = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of rooms.get(from) ?? [])
      if (!seen.has(next)) {
        seen.add(next)
        reach(next, seen)
      }
    return seen
  }
  return new Map(
    [...rooms].map(([room, below]) => {
      const round = new Set([...below].flatMap((other) => [...reach(other)]))
      return [room, [...below].filter((other) => !round.has(other)).sort()]
    }),
  )
}

const FLOORS: Record<string, string> = { components: 'components', domain: 'lib/domain' }

/** In the language of Graphviz: components and domain each in a box, what imports above what it imports. */
function dotOf(arrows: ReadonlyMap<string, readonly string[]>): string {
  const rooms = [...arrows.keys()]
  const node = (room: string, name: string) => `  "${room}" [label="${name}"]`
  const boxes = Object.entries(FLOORS).map(([id, wing]) => {
    const inside = rooms.filter((room) => room.startsWith(`${wing}/`))
    const nodes = inside.map((room) => node(room, room.slice(wing.length + 1)))
    return `subgraph cluster_${id} { label="${wing}"\n${nodes.join('\n')}\n}`
  })
  const others = rooms.filter((room) => !Object.values(FLOORS).some((wing) => room.startsWith(`${wing}/`)))
  const lines = [...arrows].flatMap(([room, below]) => below.map((other) => `  "${room}" -> "${other}"`))
  return `digraph {
  graph [class="house", fontname="sans-serif", bgcolor="transparent", ranksep=0.45, nodesep=0.2]
  node [shape=box, style=rounded, fontname="sans-serif", fontsize=12, height=0.32, margin="0.14,0.04"]
  edge [arrowsize=0.6]
${boxes.join('\n')}
${others.map((room) => node(room, room)).join('\n')}
${lines.join('\n')}
}`
}

const STYLE = `<style>
.node path { fill: #fffefa; stroke: #53606c } .cluster path, .cluster polygon { fill: #eceee8; stroke: #c6ccc7 }
.edge path { stroke: #53606c } .edge polygon { fill: #53606c; stroke: #53606c } text { fill: #18212b }
@media (prefers-color-scheme: dark) {
  .node path { fill: #232b30; stroke: #adb7ba } .cluster path, .cluster polygon { fill: #191f23; stroke: #37424a }
  .edge path { stroke: #adb7ba } .edge polygon { fill: #adb7ba; stroke: #adb7ba } text { fill: #eef1ec }
}
</style>`

/** The house as a picture (SVG), for a light and a dark page. */
export async function drawHouse(imports: ReadonlyMap<string, readonly string[]>): Promise<string> {
  const viz = await instance()
  const drawn = viz.renderString(dotOf(withoutShortcuts(roomsOf(imports))), { format: 'svg', engine: 'dot' })
  return drawn
    .slice(drawn.indexOf('<svg'))
    .replace(/(<svg[^>]*>)/, `$1\n<title>The rooms of the house, and which imports from which</title>\n${STYLE}`)
}
