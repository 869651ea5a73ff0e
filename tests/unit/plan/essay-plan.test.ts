import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPlanRules, sampleMap } from '@/content'
import { ANSWER, type ArgumentMap, type Claim, type Paragraph, type Relation } from '@/lib/domain/map/argument-map'
import { checkShape } from '@/lib/domain/map/check-shape'
import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import { type EssayPlan, essayPlan } from '@/lib/domain/plan/essay-plan'
import { type PlanLine, QUESTION } from '@/lib/domain/plan/plan-line'
import { linesInOrder, linesOf, nodesOf } from '@/lib/domain/plan/trace'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { arbitraryRecords } from '@/tests/builders/arbitrary-records'
import { draws } from '@/tests/builders/draws'
import { sketchMap } from '@/tests/builders/map-builder'

const planOf = (map: ArgumentMap): EssayPlan => essayPlan(map, defaultPlanRules.presets[map.question.preset])
const MAPS = fc.oneof(arbitraryMap(60), arbitraryRecords(true))
const MANY = { numRuns: draws(200, 1_000) }

const placed = (map: ArgumentMap): string[] => {
  const paragraphs = new Set(map.paragraphs.map((p) => p.id))
  return map.claims.filter((c) => paragraphs.has(c.paragraph ?? '')).map((c) => c.id)
}

describe('the plan of any map', () => {
  test('has every placed claim as the own node of one line, with its own words, and no other claim', () => {
    fc.assert(
      fc.property(MAPS, (map) => {
        expect(checkShape(map)).toMatchObject({ ok: true })
        const own = linesInOrder(planOf(map)).filter((l) => l.kind !== 'factor' && l.own !== null)
        expect(own.map((l) => l.own).sort()).toEqual(placed(map).sort())
        for (const l of own) expect(l.text).toBe(map.claims.find((c) => c.id === l.own)?.text)
      }),
      MANY,
    )
  })

  test('is read without an exception, and without losing a claim, from records that do not fit together', () => {
    fc.assert(
      fc.property(arbitraryRecords(false), (map) => {
        const own = linesInOrder(planOf(map)).flatMap((l) => (l.kind !== 'factor' && l.own !== null ? [l.own] : []))
        expect(new Set(own)).toEqual(new Set(placed(map)))
      }),
      MANY,
    )
  })

  test('names in its lines only what is on the map and has a place, each line by an id of its own', () => {
    fc.assert(
      fc.property(MAPS, (map) => {
        const there = new Set([ANSWER, QUESTION, ...placed(map), ...map.paragraphs.map((p) => p.id)])
        for (const r of map.relations) there.add(r.id)
        const lines = linesInOrder(planOf(map))
        for (const l of lines) for (const node of nodesOf(l)) expect(there).toContain(node)
        expect(new Set(lines.map((l) => l.id)).size).toBe(lines.length)
      }),
      MANY,
    )
  })

  test('leads from a line to its nodes and from a node to its lines alike', () => {
    fc.assert(
      fc.property(MAPS, (map) => {
        const plan = planOf(map)
        const lines = linesInOrder(plan)
        const nodes = new Set(lines.flatMap(nodesOf))
        for (const node of nodes) {
          const led = new Set(linesOf(plan, node).map((l) => l.id))
          for (const l of lines) expect(led.has(l.id)).toBe(nodesOf(l).includes(node))
        }
        for (const id of placed(map)) expect(linesOf(plan, id)[0]?.own).toBe(id)
      }),
      { numRuns: draws(100, 300) },
    )
  })

  test('says every relation between what has a place', () => {
    fc.assert(
      fc.property(MAPS, (map) => {
        const plan = planOf(map)
        const there = new Set([...placed(map), ...map.paragraphs.map((p) => p.id)])
        for (const r of map.relations) {
          const said = linesOf(plan, r.id).length > 0
          expect(said).toBe(there.has(r.from) && (r.to === ANSWER || there.has(r.to)))
        }
      }),
      MANY,
    )
  })

  test('shows words or a gap in every line, never both and never neither', () => {
    fc.assert(
      fc.property(MAPS, (map) => {
        for (const l of linesInOrder(planOf(map)))
          expect(
            (l.text.trim() !== '' || /^(Answered by|Against this|But|also)\b/.test(l.label)) !== (l.gap !== null),
          ).toBe(true)
      }),
      MANY,
    )
  })

  test('is the same in whatever order the records are', () => {
    fc.assert(
      fc.property(MAPS, fc.infiniteStream(fc.nat()), (map, numbers) => {
        const shuffled = <T>(records: T[]): T[] =>
          records
            .map((r) => [numbers.next().value ?? 0, r] as const)
            .sort(([a], [b]) => a - b)
            .map(([, r]) => r)
        const other = {
          ...map,
          factors: shuffled(map.factors),
          paragraphs: shuffled(map.paragraphs),
          claims: shuffled(map.claims),
          relations: shuffled(map.relations),
        }
        expect(planOf(other)).toEqual(planOf(map))
      }),
      MANY,
    )
  })
})

/** Lines of all paragraphs together; they change with any of them. Empty paragraphs give way to new ones. */
const ofTheWhole = (l: PlanLine) => ['factors', 'weights', 'main-factor'].includes(l.kind) || l.nodes.length === 0

/** The lines that are in one plan and not, word for word, in the other. */
function changed(before: EssayPlan, after: EssayPlan): PlanLine[] {
  const words = (plan: EssayPlan) => new Set(linesInOrder(plan).map((l) => JSON.stringify(l)))
  const [was, is] = [words(before), words(after)]
  return [
    ...linesInOrder(before).filter((l) => !is.has(JSON.stringify(l))),
    ...linesInOrder(after).filter((l) => !was.has(JSON.stringify(l))),
  ]
}

/** Everything in the paragraphs in which these nodes are, and the nodes themselves. */
function around(map: ArgumentMap, nodes: string[]): Set<string> {
  const at = new Set(nodes.flatMap((id) => [id, map.claims.find((c) => c.id === id)?.paragraph ?? id]))
  return new Set([...nodes, ...at, ...map.claims.filter((c) => at.has(c.paragraph ?? '')).map((c) => c.id)])
}

describe('a record added to a map', () => {
  const pickFrom = <T>(from: T[], n: number): T | undefined => from[n % Math.max(1, from.length)]
  const near = (map: ArgumentMap, after: ArgumentMap, nodes: string[]) => {
    const concerned = around(after, nodes)
    for (const l of changed(planOf(map), planOf(after)))
      expect(ofTheWhole(l) || l.nodes.some((node) => concerned.has(node)), l.id).toBe(true)
  }

  test('changes nothing but the count when it is a claim without a paragraph', () => {
    fc.assert(
      fc.property(MAPS, fc.boolean(), (map, loose) => {
        const position = loose ? { x: 0, y: 0 } : null
        const claim = { ...EMPTY_CLAIM, id: 'added', text: 'One more.', position }
        const { waiting: was, ...plan } = planOf(map)
        const { waiting, ...after } = planOf({ ...map, claims: [...map.claims, claim] })
        expect(after).toEqual(plan)
        expect(waiting.tray + waiting.loose).toBe(was.tray + was.loose + 1)
      }),
      MANY,
    )
  })

  test('changes lines of its own paragraph alone when it is a claim', () => {
    fc.assert(
      fc.property(MAPS, fc.nat(), fc.constantFrom('claim', 'evidence', 'judgement'), (map, n, role) => {
        const paragraph = pickFrom(map.paragraphs, n)
        if (!paragraph) return
        const claim: Claim = { ...EMPTY_CLAIM, id: 'added', role, paragraph: paragraph.id, order: (n % 9) - 4 }
        near(map, { ...map, claims: [claim, ...map.claims] }, ['added'])
      }),
      MANY,
    )
  })

  test('changes lines of the paragraphs at its two ends alone when it is a relation', () => {
    fc.assert(
      fc.property(MAPS, fc.nat(), fc.nat(), KINDS, (map, n, m, kind) => {
        const nodes = [...map.claims.map((c) => c.id), ...map.paragraphs.map((p) => p.id)]
        const from = pickFrom(nodes, n)
        const to = pickFrom([...nodes, ANSWER], m)
        if (!from || !to || from === to) return
        const relation: Relation = { id: `${n}`, from, to, kind, label: '' }
        near(map, { ...map, relations: [...map.relations, relation] }, [`${n}`, from, to])
      }),
      MANY,
    )
  })

  test('changes lines of the whole alone when it is a last paragraph', () => {
    fc.assert(
      fc.property(MAPS, (map) => {
        const last = Math.max(0, ...map.paragraphs.map((p) => p.order)) + 1
        const paragraph: Paragraph = { ...EMPTY_PARAGRAPH, id: 'added', order: last, factor: 'policy' }
        near(map, { ...map, paragraphs: [paragraph, ...map.paragraphs] }, ['added'])
      }),
      MANY,
    )
  })
})

const KINDS = fc.constantFrom<Relation['kind'][]>('supports', 'exemplifies', 'opposes', 'qualifies', 'links')
const [EMPTY_CLAIM] = sketchMap({ tray: { x: 'claim' } }).claims as [Claim]
const [EMPTY_PARAGRAPH] = sketchMap({ paragraphs: { x: {} } }).paragraphs as [Paragraph]

/** The lines of a plan as they are read: `1.1 Evidence …`, with a gap in brackets. */
const read = (plan: EssayPlan, kinds: PlanLine['kind'][]): string[] =>
  linesInOrder(plan)
    .filter((l) => kinds.includes(l.kind))
    .map((l) => [l.number, l.label, l.text, l.gap && `[${l.gap.name}]`].filter(Boolean).join(' '))

const TWO = {
  p1: { claims: { a: 'claim', b: 'evidence', c: 'explanation' } },
  p2: { claims: { d: 'claim' } },
} as const
const HUNG = ['a supports p1', 'b exemplifies a', 'c supports a', 'd supports p2'] as const
const judged = (map: ArgumentMap, stance: number | null): ArgumentMap => ({
  ...map,
  judgement: { ...map.judgement, stance },
})

describe('a paragraph of the plan', () => {
  test('is point, claim, evidence, explanation and link back, with a gap for each that is missing', () => {
    const plan = planOf(sketchMap({ paragraphs: TWO, relations: [...HUNG] }))
    expect(read(plan, ['point', 'claim', 'evidence', 'explanation', 'link-back']).slice(0, 10)).toEqual([
      '[Point]',
      '1.1 The text of a.',
      '1.2 The text of b.',
      '1.3 The text of c.',
      'Link back [Link back]',
      '[Point]',
      '2.1 The text of d.',
      '[Evidence for 2.1]',
      '[Explanation for 2.1]',
      'Link back [Link back]',
    ])
  })

  test.each([
    ['nothing', {}, '[Claim] [Evidence] [Explanation]'],
    ['a fact without a claim', { f: 'evidence' }, '1.1 The text of f. [Claim] [Explanation]'],
    ['a judgement of its own', { j: 'judgement' }, '[Evidence for 1.1] [Explanation for 1.1]'],
  ] as const)('with %s asks for what is missing', (_, claims, lines) => {
    const plan = planOf(sketchMap({ paragraphs: { p1: { claims }, p2: {}, p3: {} } }))
    expect(read(plan, ['claim', 'evidence', 'explanation']).join(' ').startsWith(`${lines} [Claim]`)).toBe(true)
  })

  test('asks for no evidence of a claim that is context, and for no explanation where a label explains', () => {
    const map = sketchMap({ paragraphs: TWO, relations: [...HUNG] })
    const context = { ...map, claims: map.claims.map((c) => (c.id === 'd' ? { ...c, context: true } : c)) }
    expect(read(planOf(context), ['evidence', 'explanation'])).not.toContain('[Evidence for 2.1]')
    const label = 'it shows who picked the voters'
    const worded = {
      ...map,
      claims: map.claims.filter((c) => c.id !== 'c'),
      relations: map.relations.filter((r) => r.from !== 'c').map((r) => (r.from === 'b' ? { ...r, label } : r)),
    }
    expect(read(planOf(worded), ['explanation', 'wording'])).toContain(label)
    expect(read(planOf(worded), ['explanation'])).not.toContain('[Explanation for 1.1]')
  })

  test('is filled up to the least number of factors with empty ones that take no time', () => {
    const plan = planOf(sketchMap({}))
    expect(plan.paragraphs.map((p) => p.id)).toEqual([null, null, null])
    expect(plan.budget).toMatchObject({ paragraphs: 0, minutes: 6 })
  })

  test.each([
    ['d opposes a', 2, ['Against this: 2.1', '[Answer to 2.1]', '[Your answer to this side]']],
    ['d qualifies a', 2, ['But: 2.1', '[Your answer to this side]']],
    ['p2 opposes p1', 2, ['Against this: paragraph 2', '[Answer to paragraph 2]', '[Your answer to this side]']],
    ['a opposes d', 2, ['Answered by 1.1']],
    ['p1 qualifies p2', 2, ['Answered by paragraph 1']],
    ['d opposes p2', 2, ['Answered by 2.1', '[Your answer to this side]']],
    ['a links d', 2, ['[Your answer to this side]']],
    ['a links d', -2, ['[Your answer to this side]']],
    ['a links d', 0, []],
    ['a links d', null, []],
  ] as const)('under “%s” with a stance of %s has the counters %j', (relation, stance, lines) => {
    const sides = ['p1 supports answer', 'p2 opposes answer'] as const
    const map = judged(sketchMap({ paragraphs: TWO, relations: [...HUNG, ...sides, relation] }), stance)
    expect(read(planOf(map), ['counter', 'answer'])).toEqual(lines)
  })

  test('is answered by what outweighs it', () => {
    const relations = [...HUNG, 'p2 opposes answer', 'a links d'] as const
    const map = judged(sketchMap({ paragraphs: TWO, relations: [...relations] }), 3)
    const outweighed = {
      ...map,
      relations: map.relations.map((r) => (r.kind === 'links' ? { ...r, label: 'outweighs' } : r)),
    }
    expect(read(planOf(outweighed), ['answer', 'link'])).toEqual(['outweighs 2.1'])
  })

  test('says by what a counter is answered, round a circle too', () => {
    const relations = [...HUNG, 'd opposes a', 'a opposes d', 'c qualifies d'] as const
    const map = sketchMap({ paragraphs: TWO, relations: [...relations] })
    expect(read(planOf(map), ['counter', 'answer'])).toEqual([
      'Against this: 2.1',
      'Answered by 1.1, 1.3',
      'Against this: 1.1',
      'Answered by 2.1',
      'Answered by 1.3',
    ])
  })

  test('says its links at the end that acts, and nothing of a card that has no place', () => {
    const map = sketchMap({
      paragraphs: TWO,
      tray: { t: 'claim' },
      relations: [...HUNG, 'd links a', 'd links t', 'b supports d', 'p1 links p2'],
    })
    expect(read(planOf(map), ['link', 'support'])).toEqual([
      'also supports 2.1',
      'linked to paragraph 2',
      'linked to 1.1',
    ])
  })
})

describe('a claim with a source', () => {
  const sourced = (source: string | null) => {
    const map = sketchMap({ paragraphs: TWO, relations: [...HUNG] })
    return { ...map, claims: map.claims.map((c) => (c.id === 'a' ? { ...c, source } : c)) }
  }

  test('has it under its own line; one without has none, and nothing asks for it', () => {
    expect(read(planOf(sourced('a clerk of the mint')), ['source'])).toEqual(['According to a clerk of the mint'])
    expect(linesOf(planOf(sourced('a clerk')), 'a').map((l) => l.kind)).toEqual(['claim', 'source'])
    for (const none of ['  ', null])
      expect(linesInOrder(planOf(sourced(none))).map((l) => l.kind)).not.toContain('source')
  })
})

describe('the ends of the plan', () => {
  test('are the student’s own words and the order of the paragraphs', () => {
    const plan = planOf(sampleMap)
    const kinds = ['line-of-argument', 'factors', 'stance', 'conclusion', 'main-factor', 'criteria', 'weights'] as const
    expect(read(plan, [...kinds])).toEqual([
      `Line of argument ${sampleMap.judgement.lineOfArgument}`,
      'Tested by Could it have happened without it?',
      'Factors in order Power base, Personality, Policy, Circumstance',
      'How far do you agree? to a large extent',
      'Main factor Power base',
      sampleMap.judgement.text,
      'Tested by Could it have happened without it?',
      'By weight Power base 45, Policy 25, Personality 15, Circumstance 15',
    ])
  })

  test('of the sample has no gap at all', () => {
    expect(linesInOrder(planOf(sampleMap)).filter((l) => l.gap)).toEqual([])
  })

  test('of an empty map are gaps, each with the place where it is filled', () => {
    const plan = planOf({ ...sketchMap({}), judgement: { ...sampleMap.judgement, ...NOTHING_SAID } })
    const gaps = linesInOrder(plan).flatMap((l) => (l.gap ? [`${l.gap.name}: ${l.gap.place.open}`] : []))
    expect(gaps).toEqual(
      expect.arrayContaining([
        'Line of argument: line-of-argument',
        'How far do you agree?: stance',
        'Judgement: text',
      ]),
    )
  })

  test('come after forty paragraphs as after four', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i + 10}`, {}]))
    const map = sketchMap({ paragraphs: many })
    expect(planOf(map).paragraphs.map((p) => p.id)).toEqual(paragraphsInOrder(map).map((p) => p.id))
    expect(planOf(map).budget).toMatchObject({ paragraphs: 40, minutes: 286, over: 246 })
  })
})

const NOTHING_SAID = { stance: null, text: '', mainFactor: null, criteria: [], lineOfArgument: '' }
