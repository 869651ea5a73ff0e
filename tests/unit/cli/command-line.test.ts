import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-cli-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const at = (name: string) => path.join(dir, name)

/** A clone that has had only `npm ci`: the sources and the packages, and no generated database client. */
const clone = at('clone')
for (const part of ['lib', 'content', 'package.json', 'tsconfig.json', 'tests/builders'])
  cpSync(part, path.join(clone, part), { recursive: true })
symlinkSync(path.resolve('node_modules'), path.join(clone, 'node_modules'), 'junction')

function howfar(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    ['--conditions=react-server', 'lib/cli/main.ts', ...args],
    { encoding: 'utf8', cwd: clone },
  )
  return { status, stdout, stderr }
}

describe('the command line, with nothing but `npm ci`', () => {
  test('prints the deck that would be imported, and notes apart from it', () => {
    const { status, stdout, stderr } = howfar('deck', 'tests/builders/sample-deck.txt')
    expect(status).toBe(0)
    expect(JSON.parse(stdout).cards).toHaveLength(6)
    expect(stderr).toContain('taken as flashcards')
  })

  test.each(['deck', 'convert'])('%s names on standard error the lines that are on no card', (command) => {
    writeFileSync(at('notes.txt'), 'Steam\nWatt\n- A condenser\nPage 1 of 2\n\nTo do\n')
    const { status, stderr } = howfar(command, at('notes.txt'), ...(command === 'deck' ? [] : [at('steam.json')]))
    expect(status).toBe(0)
    expect(stderr).toMatch(
      /2 lines were not used\.\n {2}line 4 \(a page number\): Page 1 of 2\n {2}line 6 \(nothing under it\): To do\n$/,
    )
  })

  test('turns a deck into a map, and the map into a deck, and says what is lost', () => {
    expect(howfar('convert', 'tests/builders/sample-deck.txt', at('map.json')).status).toBe(0)
    const map = JSON.parse(readFileSync(at('map.json'), 'utf8'))
    expect(map.claims.filter((c: { paragraph: unknown }) => c.paragraph === null)).toHaveLength(20)
    const back = howfar('convert', 'content/samples/stalin-machine.json', at('cards.txt'), '--to', 'flashcards')
    expect(JSON.parse(back.stdout).lost.map((l: { what: string }) => l.what)).toEqual(
      expect.arrayContaining(['paragraphs', 'relations', 'judgement']),
    )
  })

  test('exports a PDF', () => {
    expect(howfar('export', 'content/samples/stalin-machine.json', at('plan.pdf')).status).toBe(0)
    expect(readFileSync(at('plan.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('weighs a bare graph', () => {
    writeFileSync(
      at('graph.json'),
      JSON.stringify({
        arguments: [
          { id: 'a', tau: 0.5 },
          { id: 'b', tau: 0.8 },
        ],
        edges: [{ source: 'b', target: 'a', kind: 'support', weight: 1 }],
      }),
    )
    const { stdout } = howfar('weigh', at('graph.json'), '--semantics', 'df-quad')
    expect(JSON.parse(stdout)).toEqual({ strengths: { a: 0.9, b: 0.8 }, converged: true })
  })

  test('checks a plan', () => {
    const { status, stdout } = howfar('check', 'content/samples/stalin-machine.json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(expect.any(Array))
  })

  test.each<[string, string[], number, RegExp]>([
    ['a file that is not there', ['deck', 'nowhere.txt'], 1, /nowhere\.txt: there is no such file/],
    ['a folder', ['deck', 'tests'], 1, /folder/],
    ['a file that is no map', ['export', 'package.json', 'x.pdf'], 1, /package\.json: this is not a Howfar map/],
    [
      'a format that is still to come',
      ['deck', 'tests/builders/sample-deck.txt', '--format', 'anki'],
      1,
      /not read or write anki yet/,
    ],
    [
      'a format nobody knows',
      ['deck', 'tests/builders/sample-deck.txt', '--format', 'papyrus'],
      2,
      /no format “papyrus”/,
    ],
    ['a command nobody knows', ['frob'], 2, /no command “frob”/],
    ['an option nobody knows', ['deck', 'x', '--loud'], 2, /no option “--loud”/],
    ['too few files', ['convert', 'x'], 2, /needs 2 file names/],
    [
      'the input as the output',
      ['convert', 'tests/builders/sample-deck.txt', 'tests/builders/sample-deck.txt'],
      1,
      /write to another file/,
    ],
  ])('refuses %s with a sentence', (_, args, status, words) => {
    const ran = howfar(...args)
    expect(ran.status).toBe(status)
    expect(ran.stderr).toMatch(words)
    expect(ran.stderr).not.toMatch(/\n\s+at /)
    expect(existsSync(path.join(clone, 'x.pdf'))).toBe(false)
  })
})
