import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { editRelation } from '@/lib/domain/map/commands/edit-relation'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { moveParagraph } from '@/lib/domain/map/commands/move-paragraph'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { changesAt } from '@/lib/domain/review/addressed'
import { Anchor, anchorOf } from '@/lib/domain/review/anchor'
import { followAnchor } from '@/lib/domain/review/follow-anchor'
import { markChanges } from '@/lib/domain/review/mark-changes'
import { play, script } from '../../builders/arbitrary-map'
import { sketchMap } from '../../builders/map-builder'
import { mapAfter } from '../../builders/run-command'

const MAP = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', weight: 35, claims: { c1: 'claim', c2: 'evidence' } },
    p2: { factor: 'circumstance', weight: 20, claims: { c3: 'claim' } },
  },
  tray: { c4: 'evidence' },
  relations: ['c1 supports p1', 'c3 supports p2', 'c2 exemplifies c1', 'p1 supports answer', 'p1 qualifies p2'],
})
const LINK = 'p1>p2'
const follow = (id: string | null, now: ArgumentMap) => followAnchor(anchorOf(MAP, id), MAP, now)
const STILL = { there: true, movedTo: null, words: null }

describe('a comment follows what it is about', () => {
  const moved = mapAfter(MAP, moveClaim, { id: 'c2', paragraph: 'p2', before: null, relationId: 'r8' })
  const reworded = mapAfter(MAP, editClaim, { id: 'c1', text: 'New words.' })
  const stepped = mapAfter(MAP, moveParagraph, { id: 'p2', before: 'p1' })
  test.each<[string, string | null, ArgumentMap, object]>([
    ['nothing changed', 'c1', MAP, STILL],
    ['its claim is in another paragraph', 'c2', moved, { there: true, movedTo: '2 Circumstance', words: null }],
    ['its claim is worded anew', 'c1', reworded, { there: true, movedTo: null, words: 'New words.' }],
    ['its claim is no longer used', 'c2', mapAfter(MAP, returnToTray, { id: 'c2' }), { movedTo: 'the cards not used' }],
    ['its claim is gone', 'c1', mapAfter(MAP, removeClaim, { id: 'c1' }), { there: false }],
    ['its paragraph is gone', 'p2', mapAfter(MAP, removeParagraph, { id: 'p2' }), { there: false }],
    ['its link went with a paragraph', LINK, mapAfter(MAP, removeParagraph, { id: 'p2' }), { there: false }],
    ['its link got words', LINK, mapAfter(MAP, editRelation, { id: LINK, label: 'fed' }), { words: 'fed' }],
    ['its paragraph has another number', 'p1', stepped, STILL],
    ['its link has other numbers', LINK, stepped, STILL],
    ['it is about the whole', null, reworded, STILL],
  ])('when %s', (_, id, now, followed) => {
    expect(follow(id, now)).toMatchObject(followed)
  })

  test('through any edits: it is never lost, and what it was about is in its own words', () => {
    fc.assert(
      fc.property(script(10), script(14), (before, later) => {
        const then = play(before)
        const ids = [...then.claims, ...then.paragraphs, ...then.relations].map((r) => r.id)
        const anchors = [null, 'answer', ...ids].map((id) => anchorOf(then, id))
        const words = JSON.stringify(anchors)
        const now = play(later, then, 'later')
        const { marks } = markChanges(then, now)
        for (const anchor of anchors) {
          expect(Anchor.parse(anchor)).toEqual(anchor)
          const followed = followAnchor(anchor, then, now)
          const changes = changesAt(anchor, then, now)
          expect(changes.every((line) => line.trim() !== '')).toBe(true)
          if (anchor.at === 'claim' && followed.there && followed.words !== null) expect(changes).not.toEqual([])
          if (anchor.at === 'claim' && !followed.there) expect(marks.has(anchor.id!)).toBe(false)
        }
        expect(JSON.stringify(anchors)).toBe(words)
      }),
      { numRuns: 60 },
    )
  })
})

describe('what changed at a comment', () => {
  const at = (id: string | null, now: ArgumentMap) => changesAt(anchorOf(MAP, id), MAP, now)
  const weighed = { ...MAP, paragraphs: MAP.paragraphs.map((p) => (p.id === 'p1' ? { ...p, weight: 25 } : p)) }
  const fed = mapAfter(MAP, editRelation, { id: LINK, label: 'fed' })
  const proved = mapAfter(MAP, moveClaim, { id: 'c4', paragraph: 'p2', before: null, under: 'c3', relationId: 'r9' })
  test.each<[string, string | null, ArgumentMap, string[]]>([
    ['a paragraph’s weight', 'p1', weighed, ['Weight: 35 → 25']],
    ['the words of a link', LINK, fed, ['Words on the link: “fed”']],
    ['the words of a link, asked of one of its paragraphs', 'p2', fed, []],
    ['a fact put under a claim', 'c3', proved, ['Under it: “The text of c4.”']],
    ['the judgement', 'answer', mapAfter(MAP, setJudgement, { stance: 2 }), ['How far: nothing → to a large extent']],
    ['the same, asked of a claim', 'c1', mapAfter(MAP, setJudgement, { stance: 2 }), []],
    ['anything, asked of the whole', null, weighed, ['Weight: 35 → 25']],
  ])('is told: %s', (_, id, now, changes) => {
    expect(at(id, now)).toEqual(changes)
  })

  const elsewhere = {
    ...MAP,
    claims: MAP.claims.map((c) => (c.id === 'c4' ? { ...c, position: { x: 40, y: 90 } } : c)),
    title: 'Another name',
  }
  test.each([...MAP.claims, ...MAP.paragraphs, ...MAP.relations].map((r) => r.id).concat('answer'))(
    'is nothing at %s where only positions and names differ',
    (id) => {
      expect(at(id, elsewhere)).toEqual([])
    },
  )
  test('and nothing on the map: no mark, no group, nothing gone', () => {
    expect(markChanges(MAP, elsewhere)).toEqual({ groups: [], marks: new Map(), weightWas: new Map(), gone: [] })
  })
})

describe('the marks on a map that was handed in again', () => {
  const now = [
    (m: ArgumentMap) => mapAfter(m, editClaim, { id: 'c1', text: 'New words.' }),
    (m: ArgumentMap) => mapAfter(m, returnToTray, { id: 'c2' }),
    (m: ArgumentMap) => mapAfter(m, moveClaim, { id: 'c4', paragraph: 'p2', before: null, relationId: 'r9' }),
    (m: ArgumentMap) => mapAfter(m, editRelation, { id: LINK, label: 'fed' }),
    (m: ArgumentMap) => ({ ...m, paragraphs: m.paragraphs.map((p) => (p.id === 'p1' ? { ...p, weight: 50 } : p)) }),
  ].reduce((map, edit) => edit(map), MAP)
  const { marks, weightWas, gone } = markChanges(MAP, now)

  test.each([
    ['c1', ['reworded']],
    ['c4', ['moved']],
    [LINK, ['relinked']],
    ['p1', ['reweighted']],
    ['c3', undefined],
  ])('say of %s what became of it', (id, as) => {
    expect(marks.get(id)).toEqual(as)
  })
  test('keep the weight that was, and the words of what was taken out', () => {
    expect([...weightWas]).toEqual([['p1', 35]])
    expect(gone).toEqual([{ id: 'c2', what: 'evidence', words: 'The text of c2.', paragraph: 'p1' }])
  })
})
