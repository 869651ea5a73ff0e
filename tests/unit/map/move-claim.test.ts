import { describe, expect, test } from 'vitest'
import { attachClaim } from '@/lib/domain/map/commands/attach-claim'
import { detachClaim } from '@/lib/domain/map/commands/detach-claim'
import { type MoveClaim, moveClaim } from '@/lib/domain/map/commands/move-claim'
import { sketchMap } from '@/tests/builders/map-builder'
import { outlineOf } from '@/tests/builders/outline-of'
import { codeOf, mapAfter } from '@/tests/builders/run-command'

const map = sketchMap({
  paragraphs: {
    p1: { claims: { a: 'claim', b: 'evidence', c: 'explanation', d: 'claim' } },
    p2: { claims: { e: 'claim', f: 'evidence' } },
  },
  tray: { t: 'claim', u: 'evidence' },
  relations: [
    'a supports p1',
    'd supports p1',
    'e supports p2',
    'b exemplifies a',
    'c supports a',
    'f exemplifies e',
    'a links e',
  ],
})

describe('moving a claim', () => {
  test('the sketch reads as it is drawn', () => expect(outlineOf(map)).toBe('p1: a (b c) d | p2: e (f)'))

  test.each<[string, Omit<MoveClaim, 'relationId'>, string]>([
    ['from the tray to the end', { id: 't', paragraph: 'p1' }, 'p1: a (b c) d t | p2: e (f)'],
    ['from the tray before another', { id: 't', paragraph: 'p1', before: 'd' }, 'p1: a (b c) t d | p2: e (f)'],
    ['from the tray to the front', { id: 't', paragraph: 'p1', before: 'a' }, 'p1: t a (b c) d | p2: e (f)'],
    [
      'evidence dropped among evidence hangs with it',
      { id: 'u', paragraph: 'p1', before: 'c' },
      'p1: a (b u c) d | p2: e (f)',
    ],
    [
      'a claim dropped among evidence goes after that branch',
      { id: 't', paragraph: 'p1', before: 'c' },
      'p1: a (b c) t d | p2: e (f)',
    ],
    ['evidence dropped at the end hangs under nothing', { id: 'u', paragraph: 'p1' }, 'p1: a (b c) d u | p2: e (f)'],
    ['under a claim that is named', { id: 'u', paragraph: 'p2', under: 'f' }, 'p1: a (b c) d | p2: e (f (u))'],
    ['a branch goes along to another paragraph', { id: 'a', paragraph: 'p2' }, 'p1: d | p2: e (f) a (b c)'],
    ['a branch goes along under another claim', { id: 'a', paragraph: 'p2', under: 'e' }, 'p1: d | p2: e (f a (b c))'],
    ['order within a paragraph', { id: 'd', paragraph: 'p1', before: 'a' }, 'p1: d a (b c) | p2: e (f)'],
    ['order among what hangs under one claim', { id: 'c', paragraph: 'p1', before: 'b' }, 'p1: a (c b) d | p2: e (f)'],
  ])('%s', (_, input, expected) => {
    expect(outlineOf(mapAfter(map, moveClaim, { ...input, relationId: 'new' }))).toBe(expected)
  })

  test('ties a claim to its paragraph and leaves evidence for the student to attach', () => {
    const ties = (id: string) =>
      mapAfter(map, moveClaim, { id, paragraph: 'p2', relationId: 'new' }).relations.filter((r) => r.id === 'new')
    expect(ties('t')).toEqual([{ id: 'new', from: 't', to: 'p2', kind: 'supports', label: '' }])
    expect(ties('u')).toEqual([])
  })

  test('unties it from where it stood and keeps its links elsewhere', () => {
    const moved = mapAfter(map, moveClaim, { id: 'a', paragraph: 'p2', relationId: 'new' })
    expect(moved.relations.filter((r) => r.from === 'a').map((r) => `${r.kind} ${r.to}`)).toEqual([
      'links e',
      'supports p2',
    ])
  })

  test.each([
    ['under itself', { id: 'a', paragraph: 'p1', under: 'a' }, 'circle'],
    ['under its own evidence', { id: 'a', paragraph: 'p1', under: 'b' }, 'circle'],
    ['to a paragraph that is gone', { id: 'a', paragraph: 'p9' }, 'not-there'],
    ['when it is gone itself', { id: 'z', paragraph: 'p1' }, 'not-there'],
    ['under a claim of another paragraph', { id: 'u', paragraph: 'p1', under: 'e' }, 'not-there'],
  ])('is refused %s', (_, input, code) => {
    expect(codeOf(map, moveClaim, { ...input, relationId: 'new' })).toBe(code)
  })

  test('goes on when no number is left between two neighbours', () => {
    let crowded = map
    for (let i = 0; i < 120; i++) {
      const [first, second] = i % 2 === 0 ? ['a', 't'] : ['t', 'a']
      crowded = mapAfter(crowded, moveClaim, { id: first!, paragraph: 'p1', before: 'd', relationId: `x${i}` })
      crowded = mapAfter(crowded, moveClaim, { id: second!, paragraph: 'p1', before: 'd', relationId: `y${i}` })
      expect(outlineOf(crowded)).toBe(i % 2 === 0 ? 'p1: a (b c) t d | p2: e (f)' : 'p1: t a (b c) d | p2: e (f)')
    }
  })
})

describe('attaching and detaching', () => {
  test('evidence exemplifies what it is attached to, an explanation supports it', () => {
    const kinds = (id: string) =>
      mapAfter(map, attachClaim, { id, to: 'e', relationId: 'new' }).relations.find((r) => r.id === 'new')?.kind
    expect(kinds('u')).toBe('exemplifies')
    expect(kinds('t')).toBe('supports')
  })

  test('detaching goes one step out, right after the branch', () => {
    expect(outlineOf(mapAfter(map, detachClaim, { id: 'b', relationId: 'new' }))).toBe('p1: a (c) b d | p2: e (f)')
  })

  test('detaching what hangs under nothing changes nothing', () => {
    expect(mapAfter(map, detachClaim, { id: 'd', relationId: 'new' })).toEqual(map)
  })
})
