import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const SHEETS = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.css'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !['app/tokens.css', 'app/theme.css'].includes(file)),
)

/** What is drawn on coordinates: its left is the left of the drawing, whichever way the words run. */
const DRAWN = ['components/map/canvas', 'components/weighing/scales']

const KINDS = {
  space: { properties: /^(margin|padding)(-|$)|^(row-|column-)?gap$/, tokens: /^--s-\d$/ },
  radius: { properties: /^border(-[a-z]+)*-radius$/, tokens: /^--r-[a-z]+$/ },
  type: { properties: /^font-size$/, tokens: /^--t-[a-z\d]+$/ },
} as const

/**
 * Sizes that are not of the scale yet, by what they are. They may only grow fewer: write the new number down when they
 * have. A sheet that needs a size of its own takes the nearest of the scale, or argues for a new one in tokens.css.
 */
const STILL_OFF = { space: 16, radius: 0, type: 2 }

type Kind = keyof typeof KINDS
type Declaration = { file: string; property: string; value: string }

const declarations: Declaration[] = SHEETS.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^\s+([a-z-]+): (.*);/gm)].map((found) => ({
    file,
    property: found[1]!,
    value: found[2]!,
  })),
)

/** The scale of a kind, as tokens.css writes it: “8px” → “--s-3”. */
function scaleOf(kind: Kind): Map<string, string> {
  const tokens = readFileSync('app/tokens.css', 'utf8')
  const pairs = [...tokens.matchAll(/^ {2}(--[a-z\d-]+): (\d*\.?\d+(?:px|rem));/gm)]
  return new Map(pairs.filter(([, name]) => KINDS[kind].tokens.test(name!)).map(([, name, size]) => [size!, name!]))
}

/** The sizes that a declaration writes out: a hairline and what is worked out from others are none. */
const sizesIn = ({ value }: Declaration): string[] =>
  /calc|min\(|max\(|clamp/.test(value)
    ? []
    : [...value.matchAll(/(?<![\w.-])(\d*\.?\d+(?:px|rem))/g)]
        .map((found) => found[1]!)
        .filter((size) => size !== '1px')

const ofKind = (kind: Kind) => declarations.filter(({ property }) => KINDS[kind].properties.test(property))

describe('a size in a stylesheet', () => {
  test.each(Object.keys(KINDS) as Kind[])('that is on the scale is named by it: %s', (kind) => {
    const scale = scaleOf(kind)
    expect(scale.size).toBeGreaterThan(3)
    const written = ofKind(kind).flatMap((one) =>
      sizesIn(one)
        .filter((size) => scale.has(size))
        .map((size) => `${one.file}: ${one.property}: ${one.value} (${size} is ${scale.get(size)})`),
    )
    expect(written).toEqual([])
  })

  test.each(Object.keys(KINDS) as Kind[])('that is not on the scale becomes rarer: %s', (kind) => {
    expect(ofKind(kind).flatMap(sizesIn).length).toBeLessThanOrEqual(STILL_OFF[kind])
  })
})

/** Utilities of what the scale holds, with a value in brackets that is not on it: `gap-[10px]`, `text-[15px]`. */
const OFF_SCALE_UTILITY =
  /(?<![\w-])-?(?:[mp][trblxyse]?|gap|gap-[xy]|space-[xy]|rounded(?:-[a-z]+)?|text|leading)-\[-?[\d.]+[a-z]*\]/g

test('a utility takes its space, radius and type from the scale', () => {
  const off = ['app', 'components']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(OFF_SCALE_UTILITY)].map(([found]) => `${file}: ${found}`),
    )
  expect('px-[9px] text-[1.125rem]'.match(OFF_SCALE_UTILITY)).toHaveLength(2)
  expect(off).toEqual([])
})

test('a stylesheet says start and end, so that a page can run from right to left', () => {
  const sides = declarations
    .filter(({ file }) => !DRAWN.some((folder) => file.startsWith(folder)))
    .filter(({ property, value }) => {
      if (property === 'text-align') return value === 'left' || value === 'right'
      // The middle is the middle from both sides.
      if (property === 'left') return value !== '50%'
      return (
        /^right$|^(margin|padding|border)-(left|right)/.test(property) ||
        /border-(top|bottom)-(left|right)/.test(property)
      )
    })
    .map(({ file, property, value }) => `${file}: ${property}: ${value}`)
  expect(sides).toEqual([])
})
