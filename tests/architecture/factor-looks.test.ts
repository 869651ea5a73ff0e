import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** Where the attributes of a look are written; everything else spreads what these give. */
const WRITES_LOOKS = ['components/ui/look-attributes.ts', 'components/ui/look-fields.tsx']

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))

test('a factor is drawn in one way: no other file writes its colour or its edge', () => {
  const files = [...sources('components'), ...sources('app')]
  expect(files.length).toBeGreaterThan(100)
  const writing = files.filter((file) => /data-(?:factor|hue|edge)['"]?\s*[=:]/.test(readFileSync(file, 'utf8')))
  expect(writing.sort()).toEqual(WRITES_LOOKS)
})
