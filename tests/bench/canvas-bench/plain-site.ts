import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build } from 'esbuild'
import type { PlainGraph } from './plain-graph'

/** Builds the plain page for production and serves it with each of the graphs, at `/` and the graph's name. */
export async function servePlain(graphs: ReadonlyMap<string, PlainGraph>): Promise<{ url: string; stop: () => void }> {
  const built = await build({
    entryPoints: [path.join(import.meta.dirname, 'plain-page.tsx')],
    outdir: 'plain',
    write: false,
    bundle: true,
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const files = new Map(built.outputFiles.map((file) => [`/${path.basename(file.path)}`, file.text]))
  const server = createServer((request, response) => {
    const asked = request.url ?? '/'
    const file = files.get(asked)
    const graph = graphs.get(asked.slice(1))
    response.setHeader('Content-Type', TYPES[path.extname(asked)] ?? 'text/html')
    response.statusCode = file || graph ? 200 : 404
    response.end(file ?? (graph && pageWith(graph)))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, stop: () => server.close() }
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' }

const pageWith = (graph: PlainGraph) => `<!doctype html>
<link rel="stylesheet" href="/plain-page.css">
<body style="margin: 0"><div id="root"></div>
<script type="application/json" id="graph">${JSON.stringify(graph)}</script>
<script src="/plain-page.js"></script>`
