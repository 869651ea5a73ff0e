import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/domain/map/apply-change'
import { type ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addFactor } from '@/lib/domain/map/commands/add-factor'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { COMMANDS } from '@/lib/domain/map/commands/all'
import { duplicateClaim } from '@/lib/domain/map/commands/duplicate-claim'
import { editRelation } from '@/lib/domain/map/commands/edit-relation'
import { looseClaim } from '@/lib/domain/map/commands/loose-claim'
import { moveParagraph } from '@/lib/domain/map/commands/move-paragraph'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setQuestion } from '@/lib/domain/map/commands/set-question'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { tidyMap } from '@/lib/domain/map/commands/tidy-map'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { findClaim, inTray, paragraphsInOrder, placeOf, towardsAnswer } from '@/lib/domain/map/read-map'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { LIMITS } from '@/lib/domain/shared/limits'
import { sketchMap } from '@/tests/builders/map-builder'
import { outlineOf } from '@/tests/builders/outline-of'
import { codeOf, mapAfter } from '@/tests/builders/run-command'

const SKETCH = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', claims: { a: 'claim', b: 'evidence' } },
    p2: { factor: 'circumstance', claims: { c: 'claim' } },
  },
  tray: { t: 'claim' },
  relations: ['a supports p1', 'b exemplifies a', 'c supports p2', 'p1 supports answer', 'a links c'],
  cards: { k1: ['a', 't'] },
})
const AT = '2026-05-04T10:05:00.000Z'
const map: ArgumentMap = {
  ...SKETCH,
  deck: { id: 'deck', seen: 1 },
  dismissals: [{ id: 'd', check: 'E1', nodes: ['a'], reason: 'It is common knowledge.' }],
  versions: [{ id: 'v1', name: 'First go', at: AT, minutes: null }],
}

describe('every command', () => {
  test('has a name of its own', () => {
    expect(new Set(COMMANDS.map((c) => c.name)).size).toBe(COMMANDS.length)
  })

  test.each([
    ['add-claim', { id: 'n', text: 'New.', paragraph: 'p1', relationId: 'r' }],
    ['add-factor', { id: 'weather', name: 'Weather' }],
    ['add-factor', { id: 'weather', name: 'Weather', claims: ['a', 't'] }],
    ['edit-factor', { id: 'policy', name: 'Corn laws', hue: 'green' }],
    ['merge-factors', { id: 'policy', into: 'circumstance' }],
    ['add-list', { lines: [{ id: 'n', text: 'New.', under: null, relationId: 'r' }], paragraph: 'p1' }],
    ['add-paragraph', { id: 'p3', factor: null, towards: 'opposes', relationId: 'r' }],
    ['add-relation', { id: 'r', from: 'c', to: 'a', kind: 'opposes' }],
    ['attach-claim', { id: 't', to: 'c', relationId: 'r' }],
    [
      'bring-in',
      { deck: { id: 'deck', seen: 2 }, factors: [], cards: [], claims: [Claim.parse({ id: 'n', text: 'New.' })] },
    ],
    ['deal-with-note', { id: 'a', answer: { did: 'corrected' } }],
    ['detach-claim', { id: 'b', relationId: 'r' }],
    ['dismiss-finding', { id: 'd2', check: 'E1', nodes: ['c'], reason: 'One proof is enough here.' }],
    ['duplicate-claim', { id: 'a', newId: 'n' }],
    ['edit-claim', { id: 'a', text: 'Reworded.' }],
    ['edit-paragraph', { id: 'p1', point: 'A point.', linkBack: 'So it was.' }],
    ['edit-relation', { id: 'a>c', label: 'caused', because: 'it came first', reverse: true }],
    ['keep-version', { id: 'v2', name: '5-minute plan', at: AT, minutes: 5 }],
    ['loose-claim', { id: 'a', position: { x: 10, y: 20 } }],
    ['mark-recall', { results: [{ id: 't', result: 'missed' }], today: '2028-02-28' }],
    ['move-claim', { id: 'a', paragraph: 'p2', relationId: 'r' }],
    [
      'move-claims',
      {
        claims: [
          { id: 'a', relationId: 'r' },
          { id: 't', relationId: 's' },
        ],
        paragraph: 'p2',
      },
    ],
    ['move-paragraph', { id: 'p2', before: 'p1' }],
    ['move-to-new-paragraph', { id: 'a', paragraph: 'p3', towards: 'supports', towardsId: 's', relationId: 'r' }],
    ['remove-claim', { id: 'a' }],
    ['remove-paragraph', { id: 'p1' }],
    ['remove-relation', { id: 'a>c' }],
    ['remove-version', { id: 'v1' }],
    ['rename-version', { id: 'v1', name: 'Before the clock' }],
    ['restore-finding', { id: 'd' }],
    ['return-to-tray', { id: 'a' }],
    ['set-claim-context', { id: 'a', context: true }],
    ['set-claim-factor', { id: 'a', factor: 'circumstance' }],
    ['set-claim-role', { id: 'b', role: 'explanation' }],
    ['set-claim-source', { id: 'a', source: 'a clerk of the mint, from its ledgers' }],
    ['set-judgement', { stance: 2, text: 'Largely.', criteria: ['How long did it last?'] }],
    ['set-question', { text: 'How far?', from: 1815, to: 1846 }],
    ['set-title', { title: 'Harvests' }],
    ['set-towards-answer', { id: 'p1', kind: 'opposes', relationId: 'r' }],
    ['sort-claims', { ids: ['a', 't'], factor: 'circumstance' }],
    ['tidy-map', {}],
    ['weigh-claim', { id: 'a', weight: 0.4 }],
    [
      'weigh-claims',
      {
        weights: [
          { id: 'a', weight: 0.9 },
          { id: 'c', weight: null },
          { id: 'b', weight: 0.5 },
        ],
      },
    ],
    ['weigh-paragraph', { id: 'p1', weight: 60, reason: 'it came first' }],
    [
      'weigh-paragraphs',
      {
        weights: [
          { id: 'p1', weight: 50 },
          { id: 'p2', weight: 20 },
        ],
      },
    ],
    ['put-back', { field: { table: 'paragraphs', id: 'p1', field: 'point' }, value: 'What it said before.' }],
    ['write-from-memory', { card: 'k1', lines: [{ id: 'n', text: 'What I remember.' }] }],
  ])('%s changes the map, says so, and can be taken back', (name, input) => {
    const command = COMMANDS.find((c) => c.name === name)!
    expect(command.input.parse(input)).toEqual(input)
    const result = command.run(map, input)
    if (!result.ok) throw new Error(result.refusal.message)
    const changed = applyChange(map, result.value)
    if (name !== 'tidy-map') expect(result.value.edits).not.toEqual([])
    expect(diffMaps(applyChange(changed, reverseChange(result.value)), map).edits).toEqual([])
    expect(command.say(map, input)).toMatch(/^\S.*[^.]$/)
  })

  test('is in the table above', ({ task }) => {
    const tested = task.file.tasks.flatMap((s) => ('tasks' in s ? s.tasks : [])).map((t) => t.name.split(' ')[0])
    expect(COMMANDS.map((c) => c.name).filter((name) => !tested.includes(name))).toEqual([])
  })
})

describe('placing', () => {
  test('a claim written in a paragraph takes its factor and supports it', () => {
    const added = mapAfter(map, addClaim, { id: 'n', text: 'New.', paragraph: 'p1', relationId: 'r' })
    expect(findClaim(added, 'n')).toMatchObject({ factor: 'policy', paragraph: 'p1', order: 3 })
    expect(added.relations.find((r) => r.id === 'r')).toMatchObject({ from: 'n', to: 'p1', kind: 'supports' })
  })

  test('evidence written under a claim hangs under it, in one change', () => {
    const added = mapAfter(map, addClaim, {
      id: 'n',
      text: 'In 1922.',
      role: 'evidence' as const,
      paragraph: 'p1',
      under: 'a',
      relationId: 'r',
    })
    expect(added.relations.find((r) => r.id === 'r')).toMatchObject({ from: 'n', to: 'a', kind: 'exemplifies' })
    expect(outlineOf(added)).toBe('p1: a (b n) | p2: c')
    expect(codeOf(map, addClaim, { id: 'n', text: '', paragraph: 'p2', under: 'a' })).toBe('not-there')
  })

  test('a claim goes back to the tray without its relations', () => {
    const returned = mapAfter(map, returnToTray, { id: 'a' })
    expect(inTray(findClaim(returned, 'a')!)).toBe(true)
    expect(returned.relations.map((r) => r.id)).toEqual(['c>p2', 'p1>answer'])
    expect(outlineOf(returned)).toBe('p1: b | p2: c')
  })

  test('a claim put loose on the canvas keeps its links', () => {
    const loose = mapAfter(map, looseClaim, { id: 'a', position: { x: 5, y: 7 } })
    expect(placeOf(findClaim(loose, 'a')!)).toEqual({ in: 'canvas' })
    expect(loose.relations.map((r) => r.id)).toEqual(['b>a', 'c>p2', 'p1>answer', 'a>c'])
  })

  test('loose claims make room in the same step; what is in a paragraph, the tray or gone does not', () => {
    const lying = mapAfter(map, looseClaim, { id: 'a', position: { x: 5, y: 7 } })
    const aside = ['a', 'c', 't', 'gone', 'b'].map((id) => ({ id, position: { x: 5, y: 120 } }))
    const now = mapAfter(lying, looseClaim, { id: 'b', position: { x: 0, y: 0 }, aside })
    expect(now.claims.map((c) => [c.id, c.position])).toEqual(
      lying.claims.map((c) => [c.id, { a: { x: 5, y: 120 }, b: { x: 0, y: 0 } }[c.id] ?? c.position]),
    )
  })

  test('a second copy lies in the tray and the first stays', () => {
    const twice = mapAfter(map, duplicateClaim, { id: 'a', newId: 'n' })
    expect(inTray(findClaim(twice, 'n')!)).toBe(true)
    expect(findClaim(twice, 'n')!.text).toBe(findClaim(map, 'a')!.text)
    expect(findClaim(twice, 'a')).toEqual(findClaim(map, 'a'))
  })

  test('a removed claim takes its relations with it', () => {
    expect(mapAfter(map, removeClaim, { id: 'a' }).relations.map((r) => r.id)).toEqual(['c>p2', 'p1>answer'])
  })

  test('a removed paragraph sends its claims to the tray', () => {
    const less = mapAfter(map, removeParagraph, { id: 'p1' })
    expect(less.claims.filter(inTray).map((c) => c.id)).toEqual(['a', 'b', 't'])
    expect(less.relations.map((r) => r.id)).toEqual(['c>p2'])
  })

  test('paragraphs change places', () => {
    const moved = mapAfter(map, moveParagraph, { id: 'p2', before: 'p1' })
    expect(paragraphsInOrder(moved).map((p) => p.id)).toEqual(['p2', 'p1'])
  })

  test('tidying numbers from one and moves nothing', () => {
    const untidy = mapAfter(mapAfter(map, moveParagraph, { id: 'p2', before: 'p1' }), looseClaim, {
      id: 't',
      position: { x: 50, y: 35 },
    })
    const tidy = mapAfter(untidy, tidyMap, {})
    expect(paragraphsInOrder(tidy).map((p) => [p.id, p.order])).toEqual([
      ['p2', 1],
      ['p1', 2],
    ])
    expect(findClaim(tidy, 't')!.position).toEqual({ x: 48, y: 24 })
    expect(outlineOf(tidy)).toBe(outlineOf(untidy))
  })
})

describe('relating', () => {
  test.each([
    ['a claim to itself', { from: 'a', to: 'a', kind: 'supports' }, 'relation-to-itself'],
    ['a circle of supports', { from: 'a', to: 'b', kind: 'supports' }, 'circle'],
    ['a circle through a paragraph', { from: 'p1', to: 'b', kind: 'exemplifies' }, 'circle'],
    ['what is not there', { from: 'a', to: 'z', kind: 'opposes' }, 'not-there'],
    ['from the answer', { from: 'answer', to: 'a', kind: 'supports' }, 'from-answer'],
    ['the same thing twice', { from: 'b', to: 'a', kind: 'exemplifies' }, 'linked-already'],
    ['an opposition back along a support', { from: 'a', to: 'b', kind: 'opposes' }, 'done'],
    ['a link back along a link', { from: 'c', to: 'a', kind: 'links' }, 'done'],
    ['a paragraph to a paragraph', { from: 'p1', to: 'p2', kind: 'qualifies' }, 'done'],
  ] as const)('%s: %s', (_, ends, code) => {
    expect(codeOf(map, addRelation, { id: 'r', ...ends })).toBe(code)
  })

  test('a link can be turned round unless that closes a circle', () => {
    expect(
      mapAfter(map, editRelation, { id: 'a>c', reverse: true }).relations.find((r) => r.id === 'a>c'),
    ).toMatchObject({
      from: 'c',
      to: 'a',
    })
    const chain = mapAfter(map, addRelation, { id: 'r', from: 'b', to: 'p1', kind: 'supports' })
    expect(codeOf(chain, editRelation, { id: 'a>p1', reverse: true })).toBe('done')
    expect(codeOf(chain, editRelation, { id: 'r', reverse: true })).toBe('circle')
    expect(codeOf(map, editRelation, { id: 'p1>answer', reverse: true })).toBe('from-answer')
  })

  test('the relation of hanging evidence follows its role', () => {
    const told = mapAfter(map, setClaimRole, { id: 'b', role: 'explanation' as const })
    expect(told.relations.find((r) => r.id === 'b>a')?.kind).toBe('supports')
  })

  test('a paragraph is for, against or but, and one of them at a time', () => {
    const against = mapAfter(map, setTowardsAnswer, { id: 'p1', kind: 'opposes', relationId: 'r' })
    expect(against.relations.filter((r) => r.from === 'p1').map((r) => r.kind)).toEqual(['opposes'])
    expect(
      towardsAnswer(mapAfter(against, setTowardsAnswer, { id: 'p1', kind: null, relationId: 'r' }), 'p1'),
    ).toBeUndefined()
  })
})

describe('bounds', () => {
  test.each([
    [weighParagraph, { id: 'p1', weight: 101 }],
    [weighParagraph, { id: 'p1', weight: -1 }],
    [setJudgement, { stance: 4 }],
    [setJudgement, { stance: 1.5 }],
    [addClaim, { id: 'n', text: 'x'.repeat(LIMITS.text + 1) }],
    [addFactor, { id: '', name: 'No id' }],
  ])('%o does not parse %o', (command, input) => {
    expect(command.input.safeParse(input).success).toBe(false)
  })

  test('a map takes no more claims, paragraphs or relations than it can show', () => {
    const claims = Array.from({ length: LIMITS.claims }, (_, i) => ({ ...map.claims[0]!, id: `c${i}` }))
    expect(codeOf({ ...map, claims }, addClaim, { id: 'n', text: 'One more.' })).toBe('limit')
    const paragraphs = Array.from({ length: LIMITS.paragraphs }, (_, i) => ({ ...map.paragraphs[0]!, id: `p${i}` }))
    expect(codeOf({ ...map, paragraphs }, addParagraph, { id: 'n', factor: null })).toBe('limit')
    const relations = Array.from({ length: LIMITS.relations }, (_, i) => ({ ...map.relations[0]!, id: `r${i}` }))
    expect(codeOf({ ...map, relations }, addRelation, { id: 'n', from: 'a', to: 'c', kind: 'opposes' })).toBe('limit')
  })

  test('a question brings the factors that it names, once, and takes them along when it is undone', () => {
    const input = { statedFactor: 'drought', ownFactors: [{ id: 'drought', name: 'Drought' }] }
    const asked = mapAfter(map, setQuestion, input)
    expect(asked.factors.map((f) => f.id)).toEqual([...map.factors.map((f) => f.id), 'drought'])
    expect(mapAfter(asked, setQuestion, { ...input, to: 1431 }).factors).toEqual(asked.factors)
    const change = setQuestion.run(map, input)
    if (!change.ok) throw new Error(change.refusal.message)
    expect(applyChange(asked, reverseChange(change.value))).toEqual(map)
    const full = { ...map, factors: Array.from({ length: LIMITS.factors }, (_, i) => ({ id: `f${i}`, name: 'F' })) }
    expect(codeOf(full, setQuestion, input)).toBe('limit')
  })

  test('years run forwards', () => {
    expect(codeOf(map, setQuestion, { from: 1929, to: 1917 })).toBe('years')
    expect(codeOf(map, setQuestion, { from: 1917, to: null })).toBe('done')
  })
})
