import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPlanRules as rules, sampleMap } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { CHECK_IDS, type CheckId, type Finding } from '@/lib/domain/plan/finding'
import { classFigures } from '@/lib/domain/review/class-figures'
import { criteriaRow, stanceSign, weightWords } from '@/lib/domain/review/criteria-row'
import { factorLetters } from '@/lib/domain/review/factor-letters'
import { landings } from '@/lib/domain/review/landing'
import { lastTarget } from '@/lib/domain/review/last-target'
import { wallGroups } from '@/lib/domain/review/wall-groups'
import { handInSketch, pupilSketch } from '../../builders/class-builder'
import { sketchMap } from '../../builders/map-builder'

const finding = (check: CheckId, nodes: string[] = []): Finding => ({
  check,
  say: '',
  severity: 'improve',
  nodes,
  message: '',
  fix: { label: '', place: { at: 'map', open: 'outline' } },
})
const row = (number: number, checks: CheckId[], handedIn = true) => ({
  seat: { id: `s${number}`, number, name: `Heron ${number}` },
  handedIn,
  findings: checks.map((check) => finding(check)),
})
const judged = (map: ArgumentMap, judgement: Partial<ArgumentMap['judgement']>): ArgumentMap => ({
  ...map,
  judgement: { ...map.judgement, ...judgement },
})
const twoSides = sketchMap({
  paragraphs: {
    p1: { factor: 'circumstance', weight: 40, claims: { c1: 'claim', c2: 'evidence' } },
    p2: { factor: 'policy', weight: 60, claims: { c3: 'claim', c4: 'evidence', c5: 'evidence' } },
  },
  tray: { c6: 'claim' },
  cards: { k1: ['c1', 'c3', 'c6'] },
  relations: ['p1 supports answer', 'p2 opposes answer', 'c2 supports c1', 'c4 supports c3', 'c5 supports c3'],
})

describe('the groups of the wall', () => {
  test('are the maps that share their first finding, the largest first, then nothing found, then not handed in', () => {
    const rows = [row(4, ['B4', 'E4']), row(9, [], false), row(1, ['J2']), row(3, ['B4']), row(2, [])]
    expect(
      wallGroups(rows).map((g) => [g.kind === 'finding' ? g.check : g.kind, g.rows.map((r) => r.seat.number)]),
    ).toEqual([
      ['B4', [3, 4]],
      ['J2', [1]],
      ['nothing', [2]],
      ['not-in', [9]],
    ])
  })

  test('hold every pupil exactly once, in register order, whatever was found', () => {
    const checks = fc.array(fc.constantFrom(...CHECK_IDS), { maxLength: 3 })
    const rows = fc
      .array(fc.tuple(checks, fc.boolean()), { maxLength: 40 })
      .map((all) => all.map(([found, handedIn], i) => row(i + 1, found, handedIn)))
    fc.assert(
      fc.property(rows, (all) => {
        const groups = wallGroups([...all].reverse())
        expect(groups.flatMap((g) => g.rows.map((r) => r.seat.id)).sort()).toEqual(all.map((r) => r.seat.id).sort())
        for (const { rows: of } of groups)
          expect(of.map((r) => r.seat.number)).toEqual(of.map((r) => r.seat.number).sort((a, b) => a - b))
      }),
    )
  })
})

describe('the row of a pupil', () => {
  test('counts what stands on the map', () => {
    const map = judged(twoSides, { stance: 2, text: 'Mostly the frost, because it came first.' })
    expect(criteriaRow(pupilSketch(7, map), rules)).toMatchObject({
      times: 1,
      late: false,
      factors: ['circumstance', 'policy'],
      evidence: 3,
      stance: 2,
      counter: { answered: 0, of: 1 },
      weights: [
        { factor: 'policy', weight: 60 },
        { factor: 'circumstance', weight: 40 },
      ],
      tested: false,
      target: 'none',
    })
  })

  test('is empty for a pupil who has not begun', () => {
    expect(criteriaRow(pupilSketch(7, null), rules)).toMatchObject({
      times: 0,
      factors: [],
      evidence: 0,
      counter: null,
      weights: [],
      stance: null,
      tested: null,
      findings: [],
    })
  })

  test('leaves out what the pupil set aside', () => {
    const map = judged(twoSides, { stance: 2, text: 'Mostly the frost.' })
    const found = criteriaRow(pupilSketch(7, map), rules).findings
    const [first] = found
    const aside = [{ id: 'd1', check: first!.check, nodes: first!.nodes, reason: 'Not this one' }]
    expect(criteriaRow(pupilSketch(7, { ...map, dismissals: aside }), rules).findings).toEqual(found.slice(1))
  })

  test.each([
    [[], 'unset'],
    [[{ factor: 'policy', weight: 45 }], 'Po 45'],
    [
      [
        { factor: 'policy', weight: 45 },
        { factor: 'circumstance', weight: 25 },
      ],
      'Po 45 > Ci 25',
    ],
    [
      [
        { factor: 'policy', weight: 45 },
        { factor: null, weight: 45 },
      ],
      'Po 45 = – 45',
    ],
  ])('says the weights %j as “%s”', (weights, words) => {
    expect(weightWords(weights, factorLetters([]))).toBe(words)
  })

  test('gives a deck’s own factors letters that nobody else has', () => {
    const letters = factorLetters([
      { id: 'pb', name: 'Power' },
      { id: 'ec', name: 'Economy' },
      { id: 'edu', name: 'Education' },
    ])
    expect([letters.pb, letters.ec, letters.edu]).toEqual(['Pw', 'Ec', 'Ed'])
    expect([3, 0, -2].map(stanceSign)).toEqual(['+3', '0', '−2'])
  })
})

describe('the last target', () => {
  const said = (addressed: 'yes' | 'in-part' | 'differently' | null) => ({
    id: `c${addressed}`,
    submissionId: 'h1',
    parentId: null,
    authorId: 't',
    by: 'teacher' as const,
    text: 'x',
    code: null,
    anchor: { at: 'whole' as const, id: null, words: '' },
    batchId: null,
    resolvedAt: null,
    addressed,
    createdAt: '2026-11-21T12:00:00.000Z',
    sentAt: '2026-11-21T12:00:00.000Z',
  })
  const given = handInSketch({ returnedAt: '2026-11-21T12:00:00.000Z', task: 'Answer it.' })
  const later = handInSketch({ id: 'h2', n: 2 })
  test.each([
    ['none', [handInSketch()]],
    ['waiting', [given]],
    ['waiting', [given, { ...later, withdrawnAt: '2026-11-22T12:00:00.000Z' }]],
    ['again', [given, later]],
    ['again', [{ ...given, comments: [said(null)] }, later]],
    ['in-part', [{ ...given, comments: [said('yes'), said(null)] }, later]],
    ['in-part', [{ ...given, comments: [said('in-part')] }, later]],
    ['acted-on', [{ ...given, comments: [said('yes'), said('differently')] }, later]],
  ])('is %s', (state, handIns) => {
    expect(lastTarget(handIns)).toBe(state)
  })
})

describe('the figures of a class', () => {
  const start = { ...twoSides, claims: twoSides.claims.map((c) => ({ ...c, paragraph: null })) }
  const at = (stance: number | null) => judged(twoSides, { stance })

  test('say who stands where, by register number, and count a group once', () => {
    const mates = [pupilSketch(1, at(2)), pupilSketch(2, at(2), { mapId: 'm1' })]
    const figures = classFigures(
      [pupilSketch(5, at(-1)), ...mates, pupilSketch(3, at(null)), pupilSketch(4, null)],
      start,
      rules,
    )
    expect(figures.maps).toBe(3)
    expect(figures.undecided).toBe(1)
    expect(figures.spread.flatMap((s) => s.pupils.map((p) => [s.stance, p.number]))).toEqual([
      [-1, 5],
      [2, 1],
    ])
  })

  test('leave drafts out', () => {
    expect(classFigures([pupilSketch(1, at(2), { handedIn: false })], start, rules)).toMatchObject({
      maps: 0,
      nobody: [],
    })
  })

  test('name those few who weigh another factor heaviest', () => {
    const other: ArgumentMap = {
      ...twoSides,
      paragraphs: twoSides.paragraphs.map((p) => ({ ...p, weight: 100 - (p.weight ?? 0) })),
    }
    const figures = classFigures(
      [1, 2, 3, 4].map((n) => pupilSketch(n, n === 2 ? other : twoSides)),
      start,
      rules,
    )
    expect(figures.tops.map((t) => [t.name, t.pupils.length])).toEqual([
      ['Policy', 3],
      ['Circumstance', 1],
    ])
    expect(figures.unusual).toEqual([{ name: 'Circumstance', pupils: [expect.objectContaining({ number: 2 })] }])
  })

  test('know a claim of the deck by its id when it was reworded', () => {
    const reworded = { ...twoSides, claims: twoSides.claims.map((c) => (c.id === 'c1' ? { ...c, text: 'Frost!' } : c)) }
    const figures = classFigures([pupilSketch(1, reworded), pupilSketch(2, twoSides)], start, rules)
    expect(figures.most.map((c) => [c.id, c.maps])).toEqual([
      ['c1', 2],
      ['c3', 2],
    ])
    expect(figures.nobody.map((c) => c.id)).toEqual(['c6'])
  })

  test('say which wrong cards spread, and not those that were dealt with', () => {
    const wrong = (noteDealtWith: boolean): ArgumentMap => ({
      ...twoSides,
      claims: twoSides.claims.map((c) =>
        c.id === 'c2' ? { ...c, note: { verdict: 'wrong', text: 'No.' }, noteDealtWith } : c,
      ),
    })
    const figures = classFigures(
      [1, 2, 3].map((n) => pupilSketch(n, wrong(n === 3))),
      start,
      rules,
    )
    expect(figures.wrong.map((c) => [c.verdict, c.pupils.map((p) => p.number)])).toEqual([['wrong', [1, 2]]])
  })
})

describe('where a comment lands', () => {
  test('is where its checks found something, the heaviest paragraph first', () => {
    const found = [finding('E1', ['c1']), finding('E3', ['c4', 'c3']), finding('J2', ['answer'])]
    expect(landings(twoSides, found, 'FE')).toEqual(['c4', 'c1'])
    expect(landings(twoSides, found, 'VCJ')).toEqual(['answer'])
    expect(landings(twoSides, found, 'LK')).toEqual([])
  })

  test('is any of the paragraphs that a finding names', () => {
    expect(landings(twoSides, [finding('A3', ['p1', 'p2'])], 'LK')).toEqual(['p2', 'p1'])
  })

  test('is never a node that is not on the map', () => {
    expect(landings(sampleMap, [finding('E1', ['gone'])], 'FE')).toEqual([])
  })
})
