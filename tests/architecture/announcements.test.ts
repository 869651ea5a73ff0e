import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

/** What takes away a session, a place or a map from somebody who may be following it at this moment. */
const TAKING = [
  /\bsession\.delete/,
  // An account that has no map follows nothing.
  /\buser\.delete(Many)?\((?![^\n]*maps: \{ none)/,
  /\bmap\.delete/,
  /\bmapMember\.delete/,
  /\bmap\.update(Many)?\([^\n]*\bbinnedAt: (?!null)/,
  /\b(revokedAt|lockedAt|removedAt): now\b/,
]
const TELLING = /\b(announceAccount|announceMap|erasing)\(/

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const at = path.join(folder, entry.name)
    if (entry.isDirectory()) return sources(at)
    return at.endsWith('.ts') ? [at] : []
  })
const taking = sources('lib/server').filter((file) => TAKING.some((sign) => sign.test(readFileSync(file, 'utf8'))))

test('whoever takes a right away tells the streams that are open', () => {
  expect(taking.length).toBeGreaterThan(5)
  const silent = taking.filter((file) => !TELLING.test(readFileSync(file, 'utf8')))
  expect(silent, 'call announceAccount or announceMap of lib/server/announce.ts after the transaction').toEqual([])
})
