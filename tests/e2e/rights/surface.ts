import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  )

/** A folder that holds pages together and is no part of their address. */
const GROUP = /\/\([^)]+\)/

/** Everything that can be asked of the server, read off the source: “GET /api/maps/[id]”, “page /maps/[id]”, “act binMapAction”. */
export function surface(): string[] {
  const files = filesIn('app')
  const address = (file: string) => path.dirname(file).replace(/^app/, '').replace(GROUP, '') || '/'
  const routes = files
    .filter((f) => f.endsWith('/route.ts'))
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?:export (?:const|async function|function) | as )(GET|POST|PUT|PATCH|DELETE)\b/g,
        ),
      ].map(([, method]) => `${method} ${address(file)}`),
    )
  const pages = files.filter((f) => f.endsWith('/page.tsx')).map((file) => `page ${address(file)}`)
  const actions = files
    .filter((f) => f.startsWith('app/actions/') && readFileSync(f, 'utf8').startsWith("'use server'"))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/export (?:async function|const) (\w+)/g)].map(([, n]) => `act ${n}`),
    )
  return [...routes, ...pages, ...actions].sort()
}
