import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SOURCE = /\.(ts|tsx|mjs)$/
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(at)
    return SOURCE.test(at) ? [at] : []
  })

export const FILES = ['lib', 'content', 'components', 'app'].flatMap(filesIn)
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports, by path or by package; `at once`: without what it imports only when it comes to that. */
export function importsOf(file: string, when: 'ever' | 'at once' = 'ever'): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(IMPORT)].flatMap((m) => {
    if (m[3] && when === 'at once') return []
    const named = (m[1] ?? m[2] ?? m[3])!
    if (named.startsWith('@/')) return named.slice(2)
    return named.startsWith('.') ? path.join(path.dirname(file), named) : named
  })
}

/** The file of the house that an import names, if it names one. */
export const resolve = (name: string) =>
  [name, `${name}.ts`, `${name}.tsx`, `${name}/index.ts`].find((f) => FILES.includes(f))

/** Every file of the house with those of it that it imports. */
export const IMPORTS: ReadonlyMap<string, string[]> = new Map(
  FILES.map((file) => [file, importsOf(file).flatMap((name) => resolve(name) ?? [])]),
)
