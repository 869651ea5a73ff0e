import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import type { Command } from '@/lib/domain/map/command'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { dealWithNote } from '@/lib/domain/map/commands/deal-with-note'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { moveToNewParagraph } from '@/lib/domain/map/commands/move-to-new-paragraph'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { sortClaims } from '@/lib/domain/map/commands/sort-claims'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { partStillMine } from '@/lib/domain/map/part-still-mine'
import { findClaim, findParagraph, inTray } from '@/lib/domain/map/read-map'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

const start = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', claims: { a: 'claim', b: 'evidence' } },
    p2: { factor: 'circumstance', claims: { c: 'claim' } },
  },
  tray: { t: 'claim' },
  relations: ['a supports p1', 'b exemplifies a', 'c supports p2'],
})

const edit = <Input>(command: Command<Input>, input: Input) => ({
  change: (map: ArgumentMap): Change => {
    const result = command.run(map, input)
    if (!result.ok) throw new Error(result.refusal.message)
    return result.value
  },
  on: (map: ArgumentMap) => mapAfter(map, command, input),
})
type Edit = ReturnType<typeof edit>

/** I do something, a mate does something, and I take mine back. */
function takeBack(mine: Edit, mates: Edit[], from = start) {
  const change = mine.change(from)
  const before = mates.reduce((map, mate) => mate.on(map), applyChange(from, change))
  const part = partStillMine(before, reverseChange(change))
  return { before, after: applyChange(before, part.change), left: part.left }
}
const same = (a: ArgumentMap, b: ArgumentMap) => expect(diffMaps(a, b).edits).toEqual([])

const words = edit(editClaim, { id: 'a', text: 'Mine.' })
const newClaim = edit(addClaim, { id: 'n', text: 'New.', paragraph: 'p1', relationId: 'r' })
const newParagraph = edit(addParagraph, { id: 'p3', factor: null, towards: 'supports', relationId: 'r' })
const toP2 = edit(moveClaim, { id: 'a', paragraph: 'p2', relationId: 'r' })
const gather = edit(moveToNewParagraph, {
  id: 't',
  paragraph: 'p3',
  towards: 'supports' as const,
  towardsId: 'tw',
  relationId: 'r',
})

describe('a step is taken back whole', () => {
  test.each<[string, Edit]>([
    ['a rewording', words],
    ['a new claim', newClaim],
    ['a new paragraph', newParagraph],
    ['a move', toP2],
    ['a card in a new paragraph', gather],
    ['a removed claim', edit(removeClaim, { id: 'a' })],
    ['a removed paragraph', edit(removeParagraph, { id: 'p1' })],
    ['a sort', edit(sortClaims, { ids: ['a', 'b', 'c'], factor: 'policy' })],
  ])('where a mate has done something else: %s', (_, mine) => {
    const { after, left } = takeBack(mine, [edit(setClaimRole, { id: 'c', role: 'judgement' as const })])
    expect(left).toEqual([])
    same(after, mapAfter(start, setClaimRole, { id: 'c', role: 'judgement' as const }))
  })
})

describe('a step stays as it is', () => {
  test.each<[string, Edit, Edit, string]>([
    ['a sentence that a mate has rewritten', words, edit(editClaim, { id: 'a', text: 'Theirs.' }), 'claims a text'],
    ['a claim that a mate has rewritten', newClaim, edit(editClaim, { id: 'n', text: 'Theirs.' }), 'claims n text'],
    [
      'a claim that a mate has linked',
      newClaim,
      edit(addRelation, { id: 'l', from: 'c', to: 'n', kind: 'opposes' }),
      'relations l',
    ],
    [
      'a paragraph that a mate has put a claim of theirs into',
      newParagraph,
      edit(addClaim, { id: 'm', text: 'Theirs.', paragraph: 'p3', relationId: 'mr' }),
      'claims m paragraph',
    ],
    [
      'a paragraph that a mate has moved a claim into',
      newParagraph,
      edit(moveClaim, { id: 'c', paragraph: 'p3', relationId: 'mr' }),
      'claims c paragraph',
    ],
    [
      'a paragraph whose point a mate has written',
      newParagraph,
      edit(editParagraph, { id: 'p3', point: 'So.' }),
      'paragraphs p3 point',
    ],
    [
      'a card that a mate has moved on',
      toP2,
      edit(moveClaim, { id: 'a', paragraph: 'p1', before: 'b', relationId: 'x' }),
      'claims a paragraph',
    ],
    ['a card whose old paragraph a mate has removed', toP2, edit(removeParagraph, { id: 'p1' }), 'paragraphs p1'],
    [
      'a note that a mate has answered otherwise',
      edit(dealWithNote, { id: 'a', answer: { did: 'corrected' } }),
      edit(dealWithNote, { id: 'a', answer: { did: 'kept', why: 'It is right.' } }),
      'claims a noteAnswer',
    ],
  ])('%s', (_, mine, mate, left) => {
    const taken = takeBack(mine, [mate])
    same(taken.after, taken.before)
    expect(taken.left).toContain(left)
  })
})

describe('of a step in many parts', () => {
  test('those that a mate has not touched are taken back', () => {
    const mine = edit(sortClaims, { ids: ['a', 'b', 'c'], factor: 'policy' })
    const { after, left } = takeBack(mine, [edit(sortClaims, { ids: ['b'], factor: 'circumstance' })])
    expect(after.claims.slice(0, 3).map((c) => c.factor)).toEqual([null, 'circumstance', null])
    expect(left).toEqual(['claims b factor'])
  })

  test('a field goes back and the one beside it stays', () => {
    const mine = edit(weighParagraph, { id: 'p1', weight: 60, reason: 'Mine.' })
    const { after } = takeBack(mine, [edit(weighParagraph, { id: 'p1', reason: 'Theirs.' })])
    expect(findParagraph(after, 'p1')).toMatchObject({ weight: null, weightReason: 'Theirs.' })
  })

  test('a new paragraph stays with the card that a mate has reworded in it, and with its links', () => {
    const { after, before } = takeBack(gather, [edit(moveClaim, { id: 'c', paragraph: 'p3', relationId: 'x' })])
    expect(findParagraph(after, 'p3')).toBeDefined()
    expect(findClaim(after, 'c')).toEqual(findClaim(before, 'c'))
  })

  test('a paragraph comes back without the card that a mate has used elsewhere meanwhile', () => {
    const mate = edit(moveClaim, { id: 'a', paragraph: 'p2', relationId: 'x' })
    const { after, before } = takeBack(edit(removeParagraph, { id: 'p1' }), [mate])
    expect(findParagraph(after, 'p1')).toEqual(findParagraph(start, 'p1'))
    expect(findClaim(after, 'b')?.paragraph).toBe('p1')
    expect(findClaim(after, 'a')).toEqual(findClaim(before, 'a'))
    expect(after.relations.filter((r) => r.from === 'a').map((r) => r.to)).toEqual(['p2'])
  })

  test('a removed card comes back to the tray where a mate has removed its paragraph', () => {
    const { after } = takeBack(edit(removeClaim, { id: 'a' }), [edit(removeParagraph, { id: 'p1' })])
    expect(inTray(findClaim(after, 'a')!)).toBe(true)
  })
})
