import { ArgdownApplication, ModelPlugin, ParserPlugin } from '@argdown/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { argdownLines } from '@/lib/formats/argdown/argdown-lines'
import { argumentsOfArgdown } from '@/lib/formats/argdown/argdown-reading'
import { draws } from '@/tests/builders/draws'

/** What is said in a text, and what it does to what else is said: `from kind to`, in words; sorted. */
type Said = { words: string[]; bearings: string[] }

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].sort()

/** A bearing in words; what bears on itself is no bearing, and is left out of every map. */
const bearing = (from = '', kind: string, to = ''): string[] => (from === to ? [] : [`${from} ${kind} ${to}`])

function ours(text: string): Said {
  const { statements, bearings } = argumentsOfArgdown(argdownLines(text).lines)
  const words = new Map(statements.map((one) => [one.id, one.text]))
  return {
    words: sorted(words.values()),
    bearings: sorted(bearings.flatMap(({ from, to, kind }) => bearing(words.get(from), kind, words.get(to)))),
  }
}

const app = new ArgdownApplication()
app.addPlugin(new ParserPlugin(), 'parse-input')
app.addPlugin(new ModelPlugin(), 'build-model')

const KINDS: Record<string, string> = {
  support: 'supports',
  entails: 'supports',
  attack: 'opposes',
  contrary: 'opposes',
  contradictory: 'opposes',
  undercut: 'qualifies',
}

type Member = { text?: string | null; title?: string }
type Node = { type?: string; title?: string; members?: Member[]; pcs?: { role?: string; title?: string }[] }
type Model = {
  statements?: Record<string, Node>
  arguments?: Record<string, Node>
  relations?: { relationType?: string; from?: Node; to?: Node }[]
  parserErrors?: unknown[]
  lexerErrors?: unknown[]
}

/** The same by Argdown's own parser. An argument with premises is what it concludes, and they support that. */
function theirs(text: string): Said {
  const model = app.run({ process: ['parse-input', 'build-model'], input: text, logLevel: 'error' }) as Model
  expect([model.parserErrors ?? [], model.lexerErrors ?? []], text).toEqual([[], []])
  const statements = Object.values(model.statements ?? {})
  const args = Object.values(model.arguments ?? {})
  const wordsOf = (node: Node | undefined): string => {
    const conclusion = node?.pcs?.at(-1)?.title
    if (conclusion !== undefined) return wordsOf(model.statements?.[conclusion])
    const said = (node?.members ?? []).findLast(({ text: words }) => words?.trim())?.text ?? node?.title ?? ''
    return said
      .replace(/\s#(?:\([^)]*\)|[\w-]+)/g, '')
      .replace(/[*_@[\]<>]/g, '')
      .trim()
  }
  const bearings = (model.relations ?? []).flatMap(({ relationType = '', from, to }) => {
    const kind = KINDS[relationType] ?? relationType
    const both = relationType === 'contrary' || relationType === 'contradictory'
    const [one, other] = [wordsOf(from), wordsOf(to)]
    return [...bearing(one, kind, other), ...(both ? bearing(other, kind, one) : [])]
  })
  for (const { pcs = [] } of args) {
    let premises: string[] = []
    for (const { role = '', title = '' } of pcs) {
      const words = wordsOf(model.statements?.[title])
      if (role === 'premise') premises.push(words)
      else {
        bearings.push(...premises.flatMap((premise) => bearing(premise, 'supports', words)))
        premises = [words]
      }
    }
  }
  return { words: sorted([...statements, ...args].map(wordsOf)), bearings: sorted(bearings) }
}

const FIXTURES: [string, string][] = [
  [
    'titles, tags, marks, words on several lines, comments',
    '===\ntitle: Reform\n===\n\n# Reform\n\n[Answer]: Fear of **revolt**\n  brought reform. // or did it?\n  + <Riots>: Bristol burned in 1831. #unrest {source: "x"}\n    - [Towns]: Few towns\n      followed.\n  - [Party]: The Tories were split. #(party politics)\n\n/* later */\n[Party]\n  <+ <Duke>: Wellington resigned.\n  +> [Answer]\n',
  ],
  [
    'premises and conclusions, with one in between',
    '[Thesis]: Plants feed the world.\n  + <Light>\n\n<Light>\n\n(1) Leaves catch light.\n(2) Light splits water.\n----\n(3) Leaves make sugar.\n(4) Sugar feeds what eats it.\n-- {uses: [3,4]} --\n(5) Leaves feed what eats them.\n  -> [Doubt]: Fungi feed it too.\n',
  ],
  [
    'references before what they refer to, and relations both ways',
    '<Shogun>\n  - [Ships]\n  +> [Opening]\n\n[Ships]: Four black ships came.\n\n[Opening]: Ports were opened.\n  >< [Closed]: The land stayed closed.\n  <- <Samurai>: Some drew swords.\n',
  ],
  [
    'line ends of Windows',
    '[A]: The monks had land.\r\n  + [B]: A fifth of it.\r\n\r\n[C]: The king had debts.\r\n  +> [A]\r\n',
  ],
]

describe('Argdown is read as its own parser reads it', () => {
  test.each(FIXTURES)('%s', (_, text) => expect(ours(text)).toEqual(theirs(text)))

  const sign = fc.constantFrom('+', '-', '+>', '->', '<+', '<-', '><')
  const element = fc.record({
    at: fc.integer({ min: 0, max: 9 }),
    argument: fc.boolean(),
    depth: fc.integer({ min: 1, max: 3 }),
    sign,
  })
  const block = fc.record({
    top: fc.integer({ min: 0, max: 9 }),
    argument: fc.boolean(),
    below: fc.array(element, { maxLength: 6 }),
  })

  test('whatever stands on what, and whichever way', () => {
    let relations = 0
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        const said = new Set<string>()
        const named = (at: number, argument: boolean): string => {
          const title = argument ? `<Argument ${at}>` : `[Statement ${at}]`
          if (said.has(title)) return title
          said.add(title)
          return `${title}: ${argument ? 'Reason' : 'Claim'} number ${at} holds.`
        }
        const text = blocks
          .map(({ top, argument, below }) => {
            const above = [argument]
            const lines = below.map((one) => {
              const depth = Math.min(one.depth, above.length)
              above.length = depth
              // Only statements can contradict each other.
              const mark = one.sign === '><' && (one.argument || above[depth - 1]) ? '-' : one.sign
              above.push(one.argument)
              return `${'  '.repeat(depth)}${mark} ${named(one.at, one.argument)}`
            })
            return [named(top, argument), ...lines].join('\n')
          })
          .join('\n\n')
        const own = ours(text)
        relations += own.bearings.length
        expect(own, text).toEqual(theirs(text))
      }),
      { numRuns: draws(150, 1_500) },
    )
    expect(relations).toBeGreaterThan(300)
  })
})
