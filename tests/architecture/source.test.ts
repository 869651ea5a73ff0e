import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import packageJson from '@/package.json'
import { PARTS, sourceFiles } from '@/scripts/setup/pack-source.mjs'

test('the licence is there, word for word', () => {
  const text = readFileSync('LICENSE')
  expect(packageJson.license).toBe('AGPL-3.0-or-later')
  const blob = createHash('sha1').update(`blob ${text.length}\0`).update(text).digest('hex')
  expect(blob).toBe('dba13ed2ddf783ee8118c6a581dbf75305f816a3')
})

test('what is handed out as source is the program, whose parts are known by name', () => {
  const files = sourceFiles()
  expect(files).toContain('app/layout.tsx')
  expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual([...PARTS].sort())
})
