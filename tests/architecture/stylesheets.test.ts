import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { classMeetings, type Sheet } from './class-meetings.ts'
import { selectorsOf } from './read-stylesheet.ts'

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(at, ending)
    return at.endsWith(ending) ? [at] : []
  })

const sheet = (name: string): Sheet => ({ name, selectors: selectorsOf(readFileSync(name, 'utf8')) })

const LAYOUT = readFileSync('app/layout.tsx', 'utf8')
/** A module's classes are its own by the build: none of them can meet another sheet's. */
const SHEETS = ['app', 'components']
  .flatMap((folder) => filesIn(folder, '.css'))
  .filter((file) => !file.endsWith('.module.css'))
  .map(sheet)

/** The sheets that every page has, since the layout brings them. */
const isEverywhere = ({ name }: Sheet) =>
  LAYOUT.includes(`'./${path.basename(name)}'`) || LAYOUT.includes(`'@/${name}'`)

/** Whether a selector ends in an element by no name, below one that is told by a state of what is inside it. */
const hangsUnnamed = (selector: string): boolean =>
  /:has\([^()]*:(checked|focus|hover|active|disabled|invalid|open)\b[^()]*\)+[\s>+~]+(\*|:not\([^()]*\))$/.test(
    selector,
  )

describe('a stylesheet', () => {
  test('defines classes that no other one defines, and restyles nothing that is not along with its own', () => {
    expect(SHEETS.length).toBeGreaterThan(0)
    expect(classMeetings(SHEETS)).toEqual([])
  })

  test('names what has no class only where every page has it', () => {
    const bare = SHEETS.filter((s) => !isEverywhere(s)).flatMap(({ name, selectors }) =>
      selectors.filter((selector) => !/\.[\w-]/.test(selector.replaceAll(/"[^"]*"/g, ''))).map((s) => `${name}: ${s}`),
    )
    expect(SHEETS.filter(isEverywhere).length).toBe(4)
    expect(bare).toEqual([])
  })

  test('lets nothing without a name hang on a state of what is inside something', () => {
    // Whenever an element comes or goes, Chromium would style the whole page anew, whether or not the rule is of use there.
    const unnamed = SHEETS.flatMap(({ name, selectors }) =>
      selectors.filter((selector) => hangsUnnamed(selector)).map((selector) => `${name}: ${selector}`),
    )
    expect(unnamed).toEqual([])
    expect(hangsUnnamed('.row:has(.name:focus-visible) > *')).toBe(true)
    expect(hangsUnnamed('.row:not(:has(:checked)) > :not(input)')).toBe(true)
    expect(hangsUnnamed('.row:has(.name:focus-visible) > :is(th, td)')).toBe(false)
    expect(hangsUnnamed('.row:has(:checked) > .mark')).toBe(false)
    expect(hangsUnnamed('.row:has(:checked)')).toBe(false)
  })
})

describe('classes of two sheets', () => {
  const kit = '.menu {} .button {} .button.small {} .menu .button {}'
  const home = '.card {} .card .button.small {} .card:not(.is-new) {} .menu:has(.card) .button {}'
  const sheets = (a: string, b: string): Sheet[] => [
    { name: 'a.css', selectors: selectorsOf(a) },
    { name: 'b.css', selectors: selectorsOf(b) },
  ]

  test('may stand together, where each selector has one that is at home in its sheet', () => {
    expect(classMeetings(sheets(kit, home))).toEqual([])
  })

  test.each([
    ['both define one', '.row {}', '@media (width < 600px) { .row:hover > i {} }'],
    ['one restyles the other’s everywhere', kit, `${home} .button.small kbd {}`],
    ['one says only where the other’s is not its own', kit, `${home} .button:not(.card) {}`],
    ['a word is at home in neither', '.tile {} .tile .end {}', '.list {} .list .end {}'],
    ['one names the other’s under :is, along with elements', '.tile {}', ':is(.tile, h2) b {}'],
  ])('meet when %s', (_, a, b) => {
    expect(classMeetings(sheets(a, b))).not.toEqual([])
  })
})

test('a stylesheet is read past comments, strings, brackets and at-rules', () => {
  const css = `
    @import url("x.css");
    /* .gone { } */ @media print { .a[title="} .no, {"], .b:is(.c, .d e)::before { content: "{ .no"; } }
    @keyframes turn { from { rotate: 0 } }
    @supports (width: 1lh) { @media screen { .f\\:g { } } }`
  expect(selectorsOf(css)).toEqual(['.a[title="} .no, {"]', '.b:is(.c, .d e)::before', '.f\\:g'])
})
