import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/** Where a time becomes words. */
const HOME = 'lib/domain/shared/when.ts'
/** Who asks a computer for its zone: the screen for the reader's, the command line for its own. */
const ASK_FOR_ZONE = ['components/ui/when.tsx', 'lib/cli/export-map.ts']

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))

const FILES = ['app', 'components', 'lib', 'content'].flatMap(sources)
const using = (pattern: RegExp) => FILES.filter((file) => pattern.test(readFileSync(file, 'utf8'))).sort()

describe('a date or a time is told in one place', () => {
  test.each([
    ['a format of the language', /toLocale(Date|Time)String|toLocaleString\([^)]*(day|month|hour|timeZone)/],
    ['a part of a local date', /\.get(FullYear|Month|Day|Hours|Minutes)\(/],
    ['a part of a date in UTC', /\.getUTC/],
    [
      'a piece cut off an ISO time',
      /\b(\w*[aA]t|now|time|day|\w+By|\w+Until|ISOString\(\))!?\??\.(slice|substring)\(|\.split\('T'\)/,
    ],
    ['the name of a month', /'(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'/],
  ])('nobody else uses %s', (_, pattern) => {
    expect(using(pattern).filter((file) => file !== HOME)).toEqual([])
  })

  test('nobody else asks for a format with a zone, and few for the zone of this computer', () => {
    expect(using(/DateTimeFormat/)).toEqual([...ASK_FOR_ZONE, HOME].sort())
    for (const file of ASK_FOR_ZONE)
      expect(readFileSync(file, 'utf8').match(/DateTimeFormat\(\)(?!\.resolvedOptions\(\)\.timeZone)/g)).toBeNull()
  })

  test('what they would use is used there', () => {
    expect(readFileSync(HOME, 'utf8')).toMatch(/DateTimeFormat/)
  })
})
