import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compile } from 'tailwindcss'
import { describe, expect, test } from 'vitest'
import { allOf, compoundsOf, selectorsOf } from './read-stylesheet.ts'

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))

const KIT = 'components/ui'
const SOURCES = ['app', 'components'].flatMap((folder) => filesIn(folder, /\.tsx?$/))
const SCREENS = SOURCES.filter((file) => file.endsWith('.tsx') && !file.startsWith(KIT))

/** The stylesheet that Tailwind makes of words, whichever of them are utilities. */
async function utilitiesAmong(words: string[]): Promise<string> {
  const theme = readFileSync('app/theme.css', 'utf8')
  const { build } = await compile(theme, {
    base: process.cwd(),
    loadStylesheet: async (id, base) => ({ path: id, base, content: readFileSync(`node_modules/${id}`, 'utf8') }),
  })
  return build(words)
}

describe('a utility', () => {
  test('has a value of the scale: none is there of Tailwind’s own colours, sizes and steps', async () => {
    const made = await utilitiesAmong([
      'bg-red-500',
      'text-lg',
      'p-10',
      'p-3.5',
      'rounded-lg',
      'shadow-md',
      'font-bold',
    ])
    expect(made).not.toMatch(/\.(bg-red|text-lg|p-10|p-3|rounded-lg|shadow-md)/)
    expect(made).toContain('.font-bold')
  })

  test('has no name that a stylesheet of ours gives to something else', async () => {
    const words = SOURCES.flatMap((file) => readFileSync(file, 'utf8').split(/[\s'"`${}()<>;,]+/))
    const made = await utilitiesAmong([...new Set(words)])
    // At-rules that only declare something, and the rules within rules of Tailwind's, are not for the reader of ours.
    const utilities = new Set([...made.matchAll(/^ {2}\.((?:\\.|[\w-])+)/gm)].map((found) => found[1]!))
    const ours = ['app', 'components']
      .flatMap((folder) => filesIn(folder, /\.css$/))
      // The classes of a module have names of their own, made by the build.
      .filter((file) => file !== 'app/theme.css' && !file.endsWith('.module.css'))
      .flatMap((file) => selectorsOf(readFileSync(file, 'utf8')).flatMap(compoundsOf).flatMap(allOf))
    expect(utilities).toContain('bg-card')
    expect(ours).toContain('field')
    expect(ours.filter((name) => utilities.has(name))).toEqual([])
  })
})

test('a screen takes its buttons from the kit', () => {
  const byHand = SCREENS.filter((file) => /className=["{][^}\n]*["'`\s]button["'`\s]/.test(readFileSync(file, 'utf8')))
  expect(SCREENS.length).toBeGreaterThan(100)
  expect(byHand).toEqual([])
})
