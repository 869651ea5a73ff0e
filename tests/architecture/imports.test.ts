import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { roomsOf } from './draw-house'
import { FILES, IMPORTS, importsOf, resolve } from './read-imports'

/** What each part of the house may import from; the first prefix that fits a file is its part. */
const RULES: [string, string[]][] = [
  ['lib/domain/shared', ['lib/domain/shared', 'zod', 'stemmer']],
  ['lib/domain/deck', ['lib/domain/shared', 'lib/domain/deck', 'zod']],
  ['lib/domain/question', ['lib/domain/shared', 'lib/domain/deck', 'lib/domain/question', 'zod']],
  ['lib/domain/map', ['lib/domain/shared', 'lib/domain/deck', 'lib/domain/question', 'lib/domain/map', 'zod']],
  ['lib/domain/weighing', ['lib/domain/shared', 'lib/domain/question', 'lib/domain/map', 'lib/domain/weighing', 'zod']],
  [
    'lib/domain/plan',
    ['lib/domain/shared', 'lib/domain/question', 'lib/domain/map', 'lib/domain/weighing', 'lib/domain/plan', 'zod'],
  ],
  [
    'lib/domain/classroom',
    [
      'lib/domain/shared',
      'lib/domain/deck',
      'lib/domain/question',
      'lib/domain/map',
      'lib/domain/plan',
      'lib/domain/classroom',
      'zod',
    ],
  ],
  [
    'lib/domain/review',
    [
      'lib/domain/shared',
      'lib/domain/deck',
      'lib/domain/question',
      'lib/domain/map',
      'lib/domain/weighing',
      'lib/domain/plan',
      'lib/domain/classroom',
      'lib/domain/review',
      'zod',
    ],
  ],
  ['lib/formats', ['lib/domain', 'lib/formats', 'zod', 'papaparse', 'fflate', 'fzstd', 'saxen']],
  ['lib/sync', ['lib/domain', 'lib/sync', 'zod', 'idb']],
  ['lib/render', ['lib/domain', 'lib/render', 'node:', '@myriaddreamin/', 'sharp', 'uqr']],
  [
    'lib/server',
    [
      'lib/domain',
      'lib/formats',
      'lib/render',
      'lib/server',
      'generated',
      'package.json',
      'scripts/server/origin.mjs',
      'scripts/setup/database-url.mjs',
      'server-only',
      'zod',
      'node:',
      '@prisma/',
      'pg',
      '@node-rs/',
      'next-auth',
      'croner',
      'rate-limiter-flexible',
    ],
  ],
  ['lib/cli', ['lib', 'content', 'scripts/setup', 'package.json', 'node:']],
  ['content', ['content', 'lib/domain', 'zod']],
  [
    'components',
    [
      'components',
      // Of content no more: what a component imports goes to the browser, and decks and samples are large.
      'content/comment-bank',
      'lib/sync',
      'lib/formats',
      'lib/render',
      'lib/domain',
      'react',
      'react-dom',
      'next/',
      'next-auth/react',
      'lucide-react',
      'radix-ui',
      '@xyflow/react',
      'zustand',
    ],
  ],
  [
    'app',
    [
      'app',
      'components',
      'content',
      'lib',
      'generated',
      'react',
      'next',
      'next-auth',
      'server-only',
      'zod',
      'node:',
      'lucide-react',
      '@fontsource-variable/',
    ],
  ],
]

describe('the direction of imports', () => {
  test.each(RULES)('%s imports only what stands below it', (part, allowed) => {
    const own = FILES.filter((file) => RULES.find(([p]) => file.startsWith(`${p}/`) || file === p)?.[0] === part)
    expect(own.length).toBeGreaterThan(0)
    const wrong = own.flatMap((file) =>
      importsOf(file)
        .filter(
          (name) =>
            !name.endsWith('.css') &&
            !allowed.some((a) => name === a || name.startsWith(a.endsWith('/') || a.endsWith(':') ? a : `${a}/`)),
        )
        .map((name) => `${file} imports ${name}, which ${part} may not: it may import ${allowed.join(', ')}.`),
    )
    expect(wrong).toEqual([])
  })

  test.each(['run-command-line', 'show-deck', 'check', 'weigh', 'convert', 'export-map'])(
    'lib/cli/%s reaches neither the server nor the database client',
    (command) => {
      const reached = new Set([`lib/cli/${command}.ts`])
      for (const file of reached)
        if (FILES.includes(file)) for (const name of importsOf(file, 'at once')) reached.add(resolve(name) ?? name)
      expect(reached.size).toBeGreaterThan(1)
      expect([...reached].filter((name) => /^(lib\/server|generated|@prisma)\//.test(name))).toEqual([])
    },
  )

  test('no file imports itself through others', () => {
    expect(circlesIn(IMPORTS)).toEqual([])
  })

  test('no folder imports itself through others', () => {
    const folders = new Map<string, Set<string>>()
    for (const [file, imported] of IMPORTS) {
      const folder = path.dirname(file)
      const others = imported.map((name) => path.dirname(name)).filter((other) => other !== folder)
      folders.set(folder, new Set([...(folders.get(folder) ?? []), ...others]))
    }
    expect(folders.size).toBeGreaterThan(60)
    expect(circlesIn(folders)).toEqual([])
  })

  test('no room imports itself through others, with all its folders taken together', () => {
    const rooms = roomsOf(IMPORTS)
    expect(rooms.size).toBeGreaterThan(30)
    expect(circlesIn(rooms)).toEqual([])
  })
})

/** Every way in which something comes back to itself, as a line. */
function circlesIn(graph: ReadonlyMap<string, Iterable<string>>): string[] {
  const state = new Map<string, 'open' | 'done'>()
  const circles: string[] = []
  const visit = (at: string, trail: string[]) => {
    if (state.get(at) === 'open') circles.push([...trail.slice(trail.indexOf(at)), at].join(' → '))
    if (state.has(at)) return
    state.set(at, 'open')
    for (const next of graph.get(at) ?? []) visit(next, [...trail, at])
    state.set(at, 'done')
  }
  for (const at of graph.keys()) visit(at, [])
  return circles
}

describe('the domain', () => {
  const domain = FILES.filter((f) => f.startsWith('lib/domain/'))
  test.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|performance\.now/],
    ['randomness', /Math\.random|crypto\./],
    ['the browser', /\b(window|document|localStorage|navigator)\./],
    ['the network', /\bfetch\(/],
  ])('never asks %s', (_, pattern) => {
    expect(domain.filter((file) => pattern.test(readFileSync(file, 'utf8')))).toEqual([])
  })
})

describe('every source file', () => {
  test('is short enough to hold one idea: 300 lines at most', () => {
    const long = FILES.map((file) => [file, readFileSync(file, 'utf8').split('\n').length] as const).filter(
      ([, lines]) => lines > 300,
    )
    expect(long).toEqual([])
  })

  test('has a name that says what it holds', () => {
    expect(FILES.filter((f) => /(^|\/)(utils?|helpers?|managers?|misc|common)(\.|\/)/.test(f))).toEqual([])
  })

  test('is not a barrel, except where content is parsed', () => {
    expect(FILES.filter((f) => /\/index\.tsx?$/.test(f))).toEqual(['content/index.ts'])
  })

  test('knows no topic: what the decks are about is named in content alone, or in a comment', () => {
    const titles = readdirSync('content/decks').map((f) => JSON.parse(readFileSync(`content/decks/${f}`, 'utf8')).title)
    const names = titles.flatMap((title: string) => title.match(/\p{Lu}\p{Ll}{3,}/gu) ?? [])
    expect(names).toEqual(expect.arrayContaining(['Stalin', 'Hitler', 'Henry']))
    const topic = new RegExp(`\\b(${names.join('|')})\\b`)
    const program = FILES.filter((f) => !f.startsWith('content/'))
    const said = (f: string) => readFileSync(f, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*/g, '')
    expect(program.filter((f) => topic.test(said(f)))).toEqual([])
  })

  test('spreads what is there already: a literal is written out, a field a line', () => {
    const literal = /\.\.\.\(?(\{(?!\.\.\.)|\[[^[\]]*\](?: as const)?\)?\s*[,\])}])/
    const said = (f: string) => readFileSync(f, 'utf8').replaceAll(/\{\.\.\.\{/g, '')
    expect(FILES.filter((f) => literal.test(said(f)))).toEqual([])
  })

  test('reads nothing outside the project', () => {
    const outside = FILES.filter((f) =>
      /(\.\.\/)+shared\//.test(readFileSync(f, 'utf8').replaceAll(/from '(\.\.\/)+shared\/[a-z-]+'/g, '')),
    )
    expect(outside).toEqual([])
  })

  test('that looks at a secret somebody typed does so through the throttle', () => {
    const looks = /from '@node-rs\/argon2'[\s\S]*\bverify\(|where: \{ ?(resumeHash|tokenHash|joinCode)\b|\bholding\(/
    const own = FILES.filter((f) => f.startsWith('lib/server/') && looks.test(readFileSync(f, 'utf8')))
    expect(own.length).toBeGreaterThanOrEqual(5)
    expect(own.filter((f) => !importsOf(f).some((name) => name.endsWith('account/throttle')))).toEqual([])
  })

  test('inside lib/server is for the server alone', () => {
    const open = FILES.filter(
      (f) => f.startsWith('lib/server/') && !readFileSync(f, 'utf8').includes("import 'server-only'"),
    )
    expect(open).toEqual([])
  })
})
