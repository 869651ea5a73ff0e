import { expect, test } from 'vitest'
import { pairsOf } from '@/components/memory/compared'
import { Claim } from '@/lib/domain/map/argument-map'
import type { RecallMark } from '@/lib/sync/memory-place'

const asked = ['c1', 'c2'].map((id) => Claim.parse({ id, text: id }))
const lines = [
  Claim.parse({ id: 'l1', text: 'In the tray', fromMemory: 'waiting' }),
  Claim.parse({ id: 'l2', text: 'On the map', fromMemory: 'waiting', paragraph: 'p' }),
]
const proposed = new Map([
  ['c1', 'l1'],
  ['c2', 'l2'],
])

test.each<[string, Record<string, RecallMark>, string]>([
  ['as proposed: what is placed keeps its words, the rest gives way', {}, 'c1 l1 deck, c2 l2 line'],
  ['none, when the student says so', { c1: { line: null } }, 'c1 - deck, c2 l2 line'],
  ['a line chosen for one claim is proposed for no other', { c2: { line: 'l1' } }, 'c1 - deck, c2 l1 deck'],
  ['no line twice', { c1: { line: 'l2' }, c2: { line: 'l2' } }, 'c1 l2 line, c2 - deck'],
  ['what was missed gives way on the map too', { c2: { result: 'missed' } }, 'c1 l1 deck, c2 l2 deck'],
  ['whose words, when the student says so', { c1: { keep: 'line' }, c2: { keep: 'deck' } }, 'c1 l1 line, c2 l2 deck'],
  ['none for a line that is gone', { c1: { line: 'l9' } }, 'c1 - deck, c2 l2 line'],
])('a claim has its line: %s', (_, marks, pairs) => {
  const words = pairsOf(asked, lines, marks, proposed).map((p) => `${p.claim.id} ${p.line?.id ?? '-'} ${p.keep}`)
  expect(words.join(', ')).toBe(pairs)
})
