import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** What Next.js asks a page or a route for, by name. */
const ASKED_BY_NEXT = ['metadata', 'generateMetadata', 'viewport', 'dynamic', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const DECLARED = /^export (?:default )?(?:async )?(?:const|let|function|class|type|interface|enum) (\w+)(.*)/gm

const sources = ['app', 'components', 'lib', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
)

/** Where each exported name is declared. What comes later in a part of the script of its own keeps the name that it has there. */
function placesOfNames(): Map<string, string[]> {
  const places = new Map<string, string[]>()
  for (const file of sources)
    for (const [, name = '', rest = ''] of readFileSync(file, 'utf8').matchAll(DECLARED)) {
      const known = places.get(name) ?? []
      if (ASKED_BY_NEXT.includes(name) || rest.startsWith(' = dynamic(') || known.includes(file)) continue
      places.set(name, [...known, file])
    }
  return places
}

describe('an exported name', () => {
  test('means one thing in the whole project', () => {
    const places = placesOfNames()
    expect(places.size).toBeGreaterThan(2000)
    expect([...places].filter(([, files]) => files.length > 1)).toEqual([])
  })
})
