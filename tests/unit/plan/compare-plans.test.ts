import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { COMMANDS } from '@/lib/domain/map/commands/all'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { comparePlans } from '@/lib/domain/plan/compare-plans'
import { DIFFERENCE_KINDS, type Difference, type DifferenceKind } from '@/lib/domain/plan/difference'
import { arbitraryMap, script, stepOn } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'

const AT = '2026-05-04T10:05:00.000Z'
const map: ArgumentMap = {
  ...sketchMap({
    paragraphs: {
      p1: { factor: 'policy', claims: { a: 'claim', b: 'evidence' }, weight: 40 },
      p2: { factor: 'circumstance', claims: { c: 'claim', d: 'claim', e: 'claim' } },
      p3: {},
    },
    tray: { t: 'claim' },
    relations: [
      'a supports p1',
      'b exemplifies a',
      'c supports p2',
      'e supports p2',
      'p1 supports answer',
      'a links c',
    ],
  }),
  versions: [{ id: 'v1', name: 'First go', at: AT, minutes: null }],
}
const edited = (name: string, input: unknown, from = map): ArgumentMap => {
  const result = COMMANDS.find((c) => c.name === name)!.run(from, input)
  if (!result.ok) throw new Error(result.refusal.message)
  return applyChange(from, result.value)
}
const all = (a: ArgumentMap, b: ArgumentMap): Difference[] => comparePlans(a, b).flatMap((g) => g.differences)
const kinds = (a: ArgumentMap, b: ArgumentMap) => all(a, b).map((d) => d.kind)
const lines = (a: ArgumentMap, b: ArgumentMap) =>
  comparePlans(a, b).flatMap((g) =>
    g.differences.map((d) => `${g.title} | ${d.label} | ${d.of ?? ''} | ${d.before ?? ''} → ${d.after ?? ''}`),
  )

/** A factor is told of by what is about it. */
const FACTORS: DifferenceKind[] = ['paragraph-factor', 'claim-factor', 'stated-factor', 'main-factor']
/** What each command may change of a plan; none: what is no part of the argument. */
const NAMED: Record<string, DifferenceKind[]> = {
  'add-claim': ['claim-added'],
  'add-factor': FACTORS,
  'add-paragraph': ['paragraph-added'],
  'add-relation': ['link-added', 'towards-answer', 'claim-moved'],
  'attach-claim': ['claim-moved', 'link-added'],
  'deal-with-note': ['note-dealt-with'],
  'detach-claim': ['claim-moved'],
  'dismiss-finding': [],
  'duplicate-claim': ['claim-added'],
  'edit-claim': ['claim-reworded'],
  'edit-factor': FACTORS,
  'edit-paragraph': ['point', 'link-back', 'change', 'test', 'paragraph-factor', 'terms'],
  'edit-relation': ['link-changed', 'link-added', 'link-removed', 'towards-answer', 'claim-moved'],
  'keep-version': [],
  'loose-claim': ['claim-moved', 'link-removed'],
  'mark-recall': [
    'claim-reworded',
    'claim-removed',
    'claim-factor',
    'claim-role',
    'link-added',
    'link-removed',
    'claim-moved',
  ],
  'merge-factors': FACTORS,
  'move-claim': ['claim-moved', 'link-added', 'link-removed'],
  'move-claims': ['claim-moved', 'link-added', 'link-removed'],
  'move-paragraph': ['paragraph-moved'],
  'move-to-new-paragraph': ['paragraph-added', 'claim-moved', 'link-removed'],
  'put-back': ['claim-reworded'],
  'remove-claim': ['claim-removed'],
  'remove-paragraph': ['paragraph-removed'],
  'remove-relation': ['link-removed', 'towards-answer', 'claim-moved'],
  'remove-version': [],
  'rename-version': [],
  'restore-finding': [],
  'return-to-tray': ['claim-moved', 'link-removed'],
  'set-claim-context': ['claim-context'],
  'set-claim-factor': ['claim-factor'],
  'set-claim-source': ['claim-source'],
  'set-claim-role': ['claim-role', 'link-changed'],
  'set-judgement': ['stance', 'judgement', 'main-factor', 'criteria', 'line-of-argument'],
  'set-question': ['question', 'stated-factor', 'years', 'essay-kind'],
  'set-title': [],
  'set-towards-answer': ['towards-answer'],
  'sort-claims': ['claim-factor'],
  'tidy-map': [],
  'weigh-claim': ['claim-weight'],
  'weigh-claims': ['claim-weight'],
  'weigh-paragraph': ['weight', 'weight-reason'],
  'weigh-paragraphs': ['weight'],
  'write-from-memory': ['claim-added'],
  'add-list': ['claim-added'],
  'bring-in': ['claim-added'],
}

describe('one edit is told as what it is', () => {
  test.each<[string, unknown, string[]]>([
    ['edit-factor', { id: 'policy', name: 'Reform' }, ['1 Reform | Factor |  | Policy → Reform']],
    ['edit-factor', { id: 'policy', icon: 'flag' }, []],
    ['merge-factors', { id: 'policy', into: 'circumstance' }, ['1 Circumstance | Factor |  | Policy → Circumstance']],
    [
      'add-claim',
      { id: 'n', text: 'New.', paragraph: 'p1', relationId: 'r' },
      ['1 Policy | New claim | New. |  → 1 Policy'],
    ],
    ['add-claim', { id: 'n', text: 'New.' }, ['Cards not used | New claim | New. |  → ']],
    [
      'move-claim',
      { id: 't', paragraph: 'p2', relationId: 'r' },
      ['2 Circumstance | Put in | The text of t. |  → 2 Circumstance'],
    ],
    [
      'move-claim',
      { id: 'a', paragraph: 'p2', relationId: 'r' },
      [
        '2 Circumstance | Moved | The text of a. | 1 Policy → 2 Circumstance',
        '2 Circumstance | Moved | The text of b. | 1 Policy, under “The text of a.” → 2 Circumstance, under “The text of a.”',
      ],
    ],
    [
      'move-claim',
      { id: 'e', paragraph: 'p2', before: 'c', relationId: 'r' },
      ['2 Circumstance | Moved within its paragraph | The text of e. |  → '],
    ],
    [
      'return-to-tray',
      { id: 'b' },
      ['1 Policy | Taken out of the plan | The text of b. | 1 Policy, under “The text of a.” → '],
    ],
    [
      'detach-claim',
      { id: 'b', relationId: 'r' },
      ['1 Policy | Moved | The text of b. | 1 Policy, under “The text of a.” → 1 Policy'],
    ],
    ['edit-claim', { id: 'a', text: 'Better.' }, ['1 Policy | Reworded | Better. | The text of a. → Better.']],
    [
      'set-claim-source',
      { id: 'a', source: 'a clerk of the mint' },
      ['1 Policy | According to | The text of a. |  → a clerk of the mint'],
    ],
    ['remove-claim', { id: 'c' }, ['2 Circumstance | Claim taken out | The text of c. | 2 Circumstance → ']],
    ['remove-paragraph', { id: 'p3' }, ['paragraph 3 | Paragraph taken out |  | No point yet → ']],
    ['move-paragraph', { id: 'p3', before: 'p1' }, ['paragraph 1 | Moved |  | after 2 Circumstance → first']],
    ['weigh-paragraph', { id: 'p1', weight: 25 }, ['1 Policy | Weight |  | 40 → 25']],
    ['weigh-claim', { id: 'a', weight: 0.6 }, ['1 Policy | Weight | The text of a. |  → 60 of 100']],
    [
      'set-towards-answer',
      { id: 'p1', kind: 'opposes', relationId: 'r' },
      ['1 Policy | Towards the answer |  | for → against'],
    ],
    [
      'set-towards-answer',
      { id: 'p2', kind: 'qualifies', relationId: 'r' },
      ['2 Circumstance | Towards the answer |  |  → but'],
    ],
    [
      'add-relation',
      { id: 'r', from: 'e', to: 'a', kind: 'links', label: 'caused' },
      ['2 Circumstance | New link |  |  → “The text of e.” caused “The text of a.”'],
    ],
    [
      'edit-relation',
      { id: 'a>c', because: 'it came first' },
      [
        '1 Policy | Link changed |  | “The text of a.” is linked to “The text of c.” → “The text of a.” is linked to “The text of c.”, because it came first',
      ],
    ],
    [
      'edit-relation',
      { id: 'a>c', label: 'enabled' },
      [
        '1 Policy | Link changed |  | “The text of a.” is linked to “The text of c.” → “The text of a.” enabled “The text of c.”',
      ],
    ],
    ['set-judgement', { stance: 2 }, ['The answer | How far |  |  → to a large extent']],
    ['set-judgement', { text: 'Mostly.' }, ['The answer | Judgement |  |  → Mostly.']],
    ['set-question', { from: 1815 }, ['The question | From the year |  |  → 1815']],
    ['edit-paragraph', { id: 'p1', linkBack: 'So it was.' }, ['1 Policy | Link back |  |  → So it was.']],
  ])('%s %j', (name, input, expected) => expect(lines(map, edited(name, input))).toEqual(expected))

  test('every command is known to this page', () => {
    expect(Object.keys(NAMED).sort()).toEqual(COMMANDS.map((c) => c.name).sort())
    expect(
      Object.values(NAMED)
        .flat()
        .filter((kind) => !DIFFERENCE_KINDS.includes(kind)),
    ).toEqual([])
  })

  test('whatever a command changes of the argument is told, under a name that fits; the rest is not told', () => {
    fc.assert(
      fc.property(arbitraryMap(40), script(1), (before, [step]) => {
        const made = step && stepOn(before, step, 'fresh')
        const result = made?.run()
        if (!made || !result?.ok) return
        const now = applyChange(before, result.value)
        const named = NAMED[made.name]!
        const told = kinds(before, now)
        if (named.length === 0) expect(told).toEqual([])
        else if (changesArgument(before, now)) expect(told.some((kind) => named.includes(kind))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

/** What is no part of an argument: where cards lie, numbers that put them in order, and what was recalled when. */
const ASIDE = new Set(['position', 'order', 'recall', 'recalled', 'fromMemory', 'deckText'])

/** Whether more differs than what is no part of the argument: a factor is one by what is about it, not by itself. */
function changesArgument(a: ArgumentMap, b: ArgumentMap): boolean {
  return diffMaps(a, b).edits.some(
    (edit) =>
      edit.table !== 'factors' && (edit.op !== 'update' || Object.keys(edit.to).some((field) => !ASIDE.has(field))),
  )
}

describe('comparing', () => {
  test('a plan with itself finds nothing', () => {
    fc.assert(
      fc.property(arbitraryMap(40), (any) => {
        expect(comparePlans(any, structuredClone(any))).toEqual([])
      }),
    )
  })

  test('gives the same words for the same plans, however their records are laid', () => {
    const turned = (m: ArgumentMap): ArgumentMap => ({
      ...m,
      claims: [...m.claims].reverse(),
      paragraphs: [...m.paragraphs].reverse(),
      relations: [...m.relations].reverse(),
    })
    fc.assert(
      fc.property(arbitraryMap(), arbitraryMap(), (a, b) => {
        expect(comparePlans(turned(a), turned(b))).toEqual(comparePlans(a, b))
      }),
    )
  })

  test('finds no change in the argument where only positions differ', () => {
    const laid = edited('loose-claim', { id: 't', position: { x: 20, y: 40 } })
    expect(all(map, laid)).toEqual([])
    expect(all(laid, edited('loose-claim', { id: 't', position: { x: 480, y: 96 } }, laid))).toEqual([])
    const elsewhere = fc.record({ x: fc.integer(), y: fc.integer() })
    fc.assert(
      fc.property(arbitraryMap(), elsewhere, (any, position) => {
        const moved = any.claims.map((c) => (c.paragraph === null ? { ...c, position } : c))
        expect(comparePlans(any, { ...any, claims: moved, title: 'Elsewhere' })).toEqual([])
      }),
    )
  })

  test('tells each part once, in the order in which the plan is read', () => {
    fc.assert(
      fc.property(arbitraryMap(40), arbitraryMap(40), (a, b) => {
        const groups = comparePlans(a, b)
        const parts = ['question', 'paragraph', 'unused', 'answer']
        const places = groups.map((g) => parts.indexOf(g.part))
        expect(places).toEqual([...places].sort())
        expect(new Set(groups.map((g) => `${g.part} ${g.id}`)).size).toBe(groups.length)
        expect(groups.every((g) => g.differences.length > 0 && g.title !== '')).toBe(true)
      }),
    )
  })

  test('a plan with nothing tells all of it: every paragraph, claim and sentence', () => {
    const bare: ArgumentMap = {
      ...sampleMap,
      paragraphs: [],
      relations: [],
      claims: sampleMap.claims.map((c) => ({ ...c, paragraph: null })),
      judgement: { stance: null, text: '', mainFactor: null, criteria: [], lineOfArgument: '' },
    }
    const groups = comparePlans(bare, sampleMap)
    expect(groups.filter((g) => g.state === 'added').map((g) => g.id)).toEqual(
      [...sampleMap.paragraphs].sort((a, b) => a.order - b.order).map((p) => p.id),
    )
    const told = groups.flatMap((g) => g.differences)
    const placed = sampleMap.claims.filter((c) => c.paragraph !== null)
    expect(told.filter((d) => d.kind === 'claim-moved')).toHaveLength(placed.length)
    for (const { point, linkBack } of sampleMap.paragraphs)
      expect(told.map((d) => d.after)).toEqual(expect.arrayContaining([point, linkBack]))
    expect(told.map((d) => d.after)).toContain(sampleMap.judgement.text)
  })
})
