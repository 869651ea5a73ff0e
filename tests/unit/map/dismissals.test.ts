import { expect, test } from 'vitest'
import { dismissFinding } from '@/lib/domain/map/commands/dismiss-finding'
import { restoreFinding } from '@/lib/domain/map/commands/restore-finding'
import { LIMITS } from '@/lib/domain/shared/limits'
import { sketchMap } from '@/tests/builders/map-builder'
import { codeOf, mapAfter } from '@/tests/builders/run-command'

const map = sketchMap({ paragraphs: { p1: { claims: { a: 'claim', b: 'claim' } } } })
const aside = { id: 'd1', check: 'A6', nodes: ['a', 'b'], reason: ' They differ in date. ' }
const dismissed = mapAfter(map, dismissFinding, aside)

test('a dismissal keeps the check, the nodes and the reason', () => {
  expect(dismissed.dismissals).toEqual([{ ...aside, reason: 'They differ in date.' }])
})

test.each([
  ['an empty reason', { ...aside, id: 'd2', nodes: ['a'], reason: '  ' }, 'no-reason'],
  ['an id that is taken', { ...aside, check: 'A5' }, 'already-there'],
  [
    'the same finding a second time, its nodes in another order',
    { ...aside, id: 'd2', nodes: ['b', 'a'] },
    'already-there',
  ],
  ['the same nodes for another check', { ...aside, id: 'd2', check: 'A5' }, 'done'],
  ['the same check for other nodes', { ...aside, id: 'd2', nodes: ['a'] }, 'done'],
])('%s: %#', (_, input, code) => expect(codeOf(dismissed, dismissFinding, input)).toBe(code))

test('there is a limit, and a sentence when it is reached', () => {
  const dismissals = Array.from({ length: LIMITS.dismissals }, (_, i) => ({ ...aside, id: `d${i}`, check: `X${i}` }))
  const result = dismissFinding.run({ ...map, dismissals }, { ...aside, id: 'n' })
  expect(result).toMatchObject({
    ok: false,
    refusal: { code: 'limit', message: expect.stringContaining('200 findings') },
  })
})

test('a finding is brought back whole, also where two people set it aside', () => {
  const twice = { ...dismissed, dismissals: [...dismissed.dismissals, { ...aside, id: 'd2', nodes: ['b', 'a'] }] }
  expect(mapAfter(twice, restoreFinding, { id: 'd1' }).dismissals).toEqual([])
  expect(codeOf(map, restoreFinding, { id: 'd1' })).toBe('not-there')
})
