import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { howfarHere, type Ran } from '@/tests/builders/howfar-here'

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-cli-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const at = (name: string) => path.join(dir, name)

const DECK = 'tests/builders/sample-deck.txt'
const SAMPLE = 'content/samples/stalin-machine.json'

describe('in a clone that has had only `npm ci`, and no generated database client', () => {
  const clone = at('clone')
  for (const part of ['lib', 'content', 'package.json', 'tsconfig.json', 'tests/builders'])
    cpSync(part, path.join(clone, part), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'), 'junction')

  /** The command as a user runs it: what all of it needs, and not only what it does, is tried here. */
  function howfar(...args: string[]): Ran {
    const { status, stdout, stderr } = spawnSync(
      'node_modules/.bin/tsx',
      ['--conditions=react-server', 'lib/cli/main.ts', ...args],
      { encoding: 'utf8', cwd: clone },
    )
    return { status: status ?? -1, stdout, stderr }
  }

  test('deck prints the deck that would be imported, and notes apart from it', () => {
    const { status, stdout, stderr } = howfar('deck', DECK)
    expect(status).toBe(0)
    expect(JSON.parse(stdout).cards).toHaveLength(6)
    expect(stderr).toContain('taken as flashcards')
  })

  test('a reader that has read enough, as head has, ends it without a word', async () => {
    const args = ['--conditions=react-server', 'lib/cli/main.ts', 'deck', DECK]
    const running = spawn('node_modules/.bin/tsx', args, { cwd: clone })
    running.stdout.destroy()
    let stderr = ''
    running.stderr.on('data', (bytes) => {
      stderr += bytes
    })
    const [code] = await once(running, 'close')
    expect(stderr).not.toContain('EPIPE')
    expect(code).toBe(0)
  })

  test('convert turns a deck into a map', () => {
    expect(howfar('convert', DECK, at('map.json')).status).toBe(0)
    const map = JSON.parse(readFileSync(at('map.json'), 'utf8'))
    expect(map.claims.filter((c: { paragraph: unknown }) => c.paragraph === null)).toHaveLength(20)
  })

  test('export writes a PDF', () => {
    expect(howfar('export', SAMPLE, at('plan.pdf')).status).toBe(0)
    expect(readFileSync(at('plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('weigh weighs a bare graph', () => {
    const arguments_ = [
      { id: 'a', tau: 0.5 },
      { id: 'b', tau: 0.8 },
    ]
    const edges = [{ source: 'b', target: 'a', kind: 'support', weight: 1 }]
    writeFileSync(at('graph.json'), JSON.stringify({ arguments: arguments_, edges }))
    const { stdout } = howfar('weigh', at('graph.json'), '--semantics', 'df-quad')
    expect(JSON.parse(stdout)).toEqual({ strengths: { a: 0.9, b: 0.8 }, converged: true })
  })

  test('check looks through a plan', () => {
    const { status, stdout } = howfar('check', SAMPLE)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(expect.any(Array))
  })

  test('question reads a question', () => {
    const { status, stdout } = howfar('question', 'How successful was Akbar?')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ form: 'success' })
  })

  test.each([
    ['1 where the input is refused', ['deck', 'nowhere.txt'], 1, /nowhere\.txt: there is no such file/],
    ['2 where the usage is wrong', ['frob'], 2, /no command “frob”/],
  ])('it ends with %s, and a sentence without a stack', (_, args, status, words) => {
    const ran = howfar(...args)
    expect(ran).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(words) })
    expect(ran.stderr).not.toMatch(/\n\s+at /)
  })
})

test.each(['deck', 'convert'])('%s names on standard error the lines that are on no card', async (command) => {
  writeFileSync(at('notes.txt'), 'Steam\nWatt\n- A condenser\nPage 1 of 2\n\nTo do\n')
  const { status, stderr } = await howfarHere(
    command,
    at('notes.txt'),
    ...(command === 'deck' ? [] : [at('steam.json')]),
  )
  expect(status).toBe(0)
  expect(stderr).toMatch(
    /2 lines were not used\.\n {2}line 4 \(a page number\): Page 1 of 2\n {2}line 6 \(nothing under it\): To do\n$/,
  )
})

test('a map is turned into a deck, and what is lost is said', async () => {
  const { stdout } = await howfarHere('convert', SAMPLE, at('cards.txt'), '--to', 'flashcards')
  expect(JSON.parse(stdout).lost.map((l: { what: string }) => l.what)).toEqual(
    expect.arrayContaining(['paragraphs', 'relations', 'judgement']),
  )
})

test.each<[string, string[], number, RegExp]>([
  ['a file that is not there', ['deck', 'nowhere.txt'], 1, /nowhere\.txt: there is no such file/],
  ['a folder', ['deck', 'tests'], 1, /folder/],
  ['a file that is no map', ['export', 'package.json', at('x.pdf')], 1, /package\.json: this is not a Howfar map/],
  ['a format that is still to come', ['deck', DECK, '--format', 'text'], 1, /not read text yet/],
  ['a format nobody knows', ['deck', DECK, '--format', 'papyrus'], 2, /no format “papyrus”/],
  ['a command nobody knows', ['frob'], 2, /no command “frob”/],
  ['an option nobody knows', ['deck', 'x', '--loud'], 2, /no option “--loud”/],
  ['a letter for an option', ['deck', 'x', '-l'], 2, /no option “-l”/],
  ['an option without its value', ['deck', DECK, '--format'], 2, /option “--format” needs a value/],
  [
    'a name that begins with a dash, after two of them',
    ['deck', '--', '-nowhere.txt'],
    1,
    /-nowhere\.txt: there is no such/,
  ],
  ['too few files', ['convert', 'x'], 2, /needs 2 file names/],
  ['the input as the output', ['convert', DECK, DECK], 1, /write to another file/],
])('%s is refused with a sentence', async (_, args, status, words) => {
  expect(await howfarHere(...args)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(words) })
  expect(existsSync(at('x.pdf'))).toBe(false)
})
