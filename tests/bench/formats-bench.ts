import { ArgdownApplication, ModelPlugin, ParserPlugin } from '@argdown/core'
import type { FormatId } from '../../lib/formats/formats'
import { readSource } from '../../lib/formats/read-source'

type Time = (run: () => unknown, runs?: number) => Promise<number>

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i)
const words = (i: number): string =>
  `A claim of about seventy characters, as cards have them, from ${1_000 + (i % 900)}`

/** Files of each kind with so many claims. */
const FILES: [FormatId, (claims: number) => string][] = [
  [
    'flashcards',
    (n) =>
      `Deck\n${numbers(n / 5)
        .map((i) => `Heading ${i}:\n${`- ${words(i)}.\n`.repeat(5)}`)
        .join('')}`,
  ],
  [
    'markdown',
    (n) =>
      `# Deck\n${numbers(n / 5)
        .map((i) => `## Heading ${i}\n${`- **${words(i)}**\n`.repeat(5)}`)
        .join('')}`,
  ],
  [
    'quizlet',
    (n) =>
      numbers(n)
        .map((i) => `Term ${i}\t${words(i)}\n`)
        .join(''),
  ],
  [
    'anki',
    (n) =>
      `#separator:tab\n#html:true\n${numbers(n)
        .map((i) => `Front ${i}\t<b>${words(i)}</b>\n`)
        .join('')}`,
  ],
  [
    'csv',
    (n) =>
      `Question,Answer,Topic\n${numbers(n)
        .map((i) => `Front ${i},"${words(i)}",Topic ${i % 12}\n`)
        .join('')}`,
  ],
  ['argdown', argdown],
  [
    'kialo',
    (n) =>
      `Discussion Title: T\n\n1. Thesis\n${numbers(n)
        .map((i) => `1.${(i % 30) + 1}${i < 30 ? '' : `.${i}`}. Pro: ${words(i)}\n`)
        .join('')}`,
  ],
  ['aif', aif],
  [
    'mindmup',
    (n) =>
      JSON.stringify({ title: 'T', ideas: Object.fromEntries(numbers(n).map((i) => [i + 1, { title: words(i) }])) }),
  ],
  ['json-canvas', canvas],
]

function argdown(claims: number): string {
  const blocks = numbers(claims / 10).map((i) => {
    const below = numbers(9).map((j) => `${'  '.repeat(1 + (j % 3))}${j % 2 ? '-' : '+'} [S${i}-${j}]: ${words(j)}.`)
    return `[T${i}]: ${words(i)}.\n${below.join('\n')}`
  })
  return `${blocks.join('\n\n')}\n`
}

function aif(claims: number): string {
  const nodes = numbers(claims).flatMap((i) => [
    { nodeID: `i${i}`, type: 'I', text: words(i) },
    { nodeID: `s${i}`, type: 'RA', text: '' },
  ])
  const edges = numbers(claims).flatMap((i) => [
    { fromID: `i${i + 1}`, toID: `s${i}` },
    { fromID: `s${i}`, toID: `i${Math.floor(i / 4)}` },
  ])
  return JSON.stringify({ nodes, edges })
}

function canvas(claims: number): string {
  const nodes = numbers(claims).map((i) => ({
    id: `n${i}`,
    type: 'text',
    x: i % 40,
    y: i,
    width: 1,
    height: 1,
    text: words(i),
  }))
  const edges = numbers(claims - 1).map((i) => ({
    id: `e${i}`,
    fromNode: `n${i + 1}`,
    toNode: `n${Math.floor(i / 4)}`,
  }))
  return JSON.stringify({ nodes, edges })
}

const readAs = (id: FormatId, text: string) => {
  const source = { name: 'cards', bytes: new TextEncoder().encode(text) }
  return async () => {
    const read = await readSource(source, id)
    if (!read.ok) throw new Error(read.refusal.message)
  }
}

/** What reading costs: ten times the claims against one time, and Argdown against its own parser. */
export async function formatsRows(time: Time): Promise<[string, number, string][]> {
  const rows: [string, number, string][] = []
  for (const [id, fileOf] of FILES) {
    const small = await time(readAs(id, fileOf(1_000)), 7)
    const large = await time(readAs(id, fileOf(10_000)), 5)
    rows.push([`${id}, 10,000 claims read`, large, `${(large / small).toFixed(1)} × for 10 × the claims`])
  }
  const app = new ArgdownApplication()
  app.addPlugin(new ParserPlugin(), 'parse-input')
  app.addPlugin(new ModelPlugin(), 'build-model')
  const input = argdown(1_000)
  const read = readAs('argdown', input)
  // By turns, so that what else the machine does falls on both.
  const turns: { own: number; theirs: number }[] = []
  for (let i = 0; i < 9; i++) {
    const own = await time(read, 3)
    const theirs = await time(() => app.run({ process: ['parse-input', 'build-model'], input, logLevel: 'error' }), 1)
    turns.push({ own, theirs })
  }
  const [own, theirs] = [median(turns.map((turn) => turn.own)), median(turns.map((turn) => turn.theirs))]
  rows.push(['argdown, 1,000 claims, by its own parser', theirs, '1'])
  rows.push(['argdown, 1,000 claims, read here', own, `${(theirs / own).toFixed(1)} × as fast as its own parser`])
  return rows
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
