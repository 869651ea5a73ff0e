import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { dismissFinding } from '@/lib/domain/map/commands/dismiss-finding'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setQuestion } from '@/lib/domain/map/commands/set-question'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import type { Check } from '@/lib/domain/plan/check'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { findingsOf, runChecks } from '@/lib/domain/plan/checks/find'
import type { Finding } from '@/lib/domain/plan/finding'
import { findingKey, openFindings, showAtMost, shownFirst } from '@/lib/domain/plan/open-findings'
import { CheckOverrides, overrideChecks } from '@/lib/domain/plan/override-checks'
import { PlanRules } from '@/lib/domain/plan/plan-rules'
import { factorPlan } from '@/tests/builders/clean-plans'
import { addUnder, by, carryOut } from '@/tests/builders/plan-steps'

const wreck = carryOut(
  factorPlan,
  by(editParagraph, { id: 'p3', point: '' }),
  by(removeClaim, { id: 'c2' }),
  by(removeClaim, { id: 'b2' }),
  by(setTowardsAnswer, { id: 'p1', kind: 'opposes', relationId: 'r' }),
  by(weighParagraph, { id: 'p2', weight: null }),
  by(setJudgement, { stance: null, text: 'It was speed.', criteria: [] }),
  by(addClaim, { id: 'n', text: 'A fact of some sort.', role: 'evidence', paragraph: 'p1' }),
)
const findings = findingsOf(wreck, defaultPlanRules)

describe('the order in which a student is shown findings', () => {
  test('puts a plan right from the ground: evidence and a point, the other side, the weights, the judgement', () => {
    expect(findings.map((f) => [f.check, f.severity, ...f.nodes])).toEqual([
      ['E1', 'fix', 'b1'],
      ['E1', 'fix', 'c1'],
      ['A1', 'fix', 'p3'],
      ['B1', 'fix', 'p1', 'p2', 'p3'],
      ['W1', 'fix', 'p2'],
      ['J1', 'fix', 'answer'],
      ['E3', 'polish', 'n'],
    ])
  })

  test('goes from what must be put right to the last touch', () => {
    const loose = carryOut(
      factorPlan,
      by(editParagraph, {
        id: 'p2',
        point: 'Price cuts drew bulky goods.',
        linkBack: 'Price mattered, and canals cut theirs too.',
      }),
      by(removeClaim, { id: 'c2' }),
      by(weighParagraph, { id: 'p1', reason: '' }),
    )
    const found = findingsOf(loose, defaultPlanRules)
    expect(found.map((f) => [f.check, f.severity])).toEqual([
      ['E1', 'fix'],
      ['W2', 'improve'],
      ['F3', 'polish'],
    ])
  })

  test('shows at most three at a time, one of a kind, and those first', () => {
    expect(showAtMost(findings).map((f) => f.check)).toEqual(['E1', 'A1', 'B1'])
    expect(showAtMost(findings, 1)).toHaveLength(1)
    expect(shownFirst(findings).map((f) => [f.check, f.nodes[0]])).toEqual([
      ['E1', 'b1'],
      ['A1', 'p3'],
      ['B1', 'p1'],
      ['E1', 'c1'],
      ['W1', 'p2'],
      ['J1', 'answer'],
      ['E3', 'n'],
    ])
  })
})

describe('what is said alone', () => {
  const checksIn = (map: typeof factorPlan) => findingsOf(map, defaultPlanRules).map((f) => f.check)

  test('of a check, once a paragraph: the next shows once that is put right', () => {
    const bare = carryOut(
      factorPlan,
      ...['x', 'y'].map((id) =>
        by(addClaim, { id, text: `It went ${id} as it had to.`, paragraph: 'p3', relationId: `${id}>` }),
      ),
    )
    const ofClaims = (map: typeof factorPlan) =>
      findingsOf(map, defaultPlanRules).flatMap((f) => (f.check === 'E1' ? f.nodes : []))
    expect(ofClaims(bare)).toEqual(['x'])
    expect(ofClaims(by(removeClaim, { id: 'x' })(bare))).toEqual(['y'])
  })

  test.each<[string, typeof factorPlan, string[]]>([
    ['a side without a fact, its claim', carryOut(factorPlan, by(removeClaim, { id: 'c2' })), ['E1']],
    [
      'a side without a fact, where nothing is claimed',
      carryOut(factorPlan, by(removeClaim, { id: 'c2' }), by(removeClaim, { id: 'c1' })),
      ['C1', 'A3'],
    ],
    [
      'a heavy paragraph on little evidence, not that it is the stated one',
      carryOut(
        factorPlan,
        by(removeClaim, { id: 'a3' }),
        ...['b1', 'c1'].flatMap((to) =>
          ['Hull', 'York'].map((town) => addUnder(to, `${to}${town}`, 'evidence', `Rates to ${town} fell.`)),
        ),
      ),
      ['W3'],
    ],
    [
      'the prompts, not the number',
      carryOut(
        by(setQuestion, { form: 'cause', stimulus: ['speed', 'price'], preset: 'gcse-16' })(factorPlan),
        by(removeParagraph, { id: 'p3' }),
      ),
      ['B5', 'A3'],
    ],
    [
      'open link backs, not the view that comes last',
      carryOut(
        factorPlan,
        ...['p1', 'p2'].map((id) => by(editParagraph, { id, linkBack: '' })),
        by(editParagraph, { id: 'p3', linkBack: 'Owners were divided all along the route.' }),
        by(setJudgement, { lineOfArgument: '' }),
      ),
      ['A2', 'A2'],
    ],
  ])('%s', (_, map, checks) => expect(checksIn(map)).toEqual(checks))
})

describe('until a student has begun to judge', () => {
  const start = carryOut(
    factorPlan,
    ...['p2', 'p3'].map((id) => by(removeParagraph, { id })),
    by(weighParagraph, { id: 'p1', weight: null, reason: '' }),
    by(editParagraph, { id: 'p1', point: '' }),
    by(setJudgement, { stance: null, text: '', mainFactor: null, criteria: [], lineOfArgument: '' }),
  )

  test('nothing that is still empty must be put right', () => {
    const found = findingsOf(start, defaultPlanRules)
    expect(found.map((f) => f.check)).toEqual(['A1', 'B2', 'W1', 'J1'])
    expect(found.filter((f) => f.severity === 'fix')).toEqual([])
  })

  test('after that it must', () => {
    const found = findingsOf(by(setJudgement, { stance: 2 })(start), defaultPlanRules)
    expect(found.map((f) => [f.check, f.severity])).toEqual(['A1', 'B2', 'W1', 'J1'].map((check) => [check, 'fix']))
  })

  test('a paragraph in which nothing is draws that there are too few, and no more', () => {
    const waiting = by(addParagraph, { id: 'p9', factor: 'habit' })(start)
    const found = findingsOf(waiting, defaultPlanRules)
    expect(found.map((f) => f.check)).toEqual(['A1', 'B2', 'W1', 'J1'])
    expect(found.filter((f) => f.nodes.includes('p9'))).toEqual([])
  })
})

describe('a finding that was set aside', () => {
  const aside = (finding: Finding, id = 'd1') =>
    by(dismissFinding, {
      id,
      check: finding.check,
      nodes: [...finding.nodes].reverse(),
      reason: 'One proof is enough.',
    })
  const open = (map: typeof wreck) => openFindings(findingsOf(map, defaultPlanRules), map.dismissals)
  const sides = findings.find((f) => f.check === 'B1')!

  test('is no longer open, and the others are', () => {
    expect(open(aside(sides)(wreck))).toEqual(findings.filter((f) => f !== sides))
  })

  test('is still found: setting aside is not putting right', () => {
    expect(findingsOf(aside(sides)(wreck), defaultPlanRules)).toEqual(findings)
  })

  test('is open again once it is about other nodes', () => {
    const later = carryOut(wreck, aside(sides), by(removeClaim, { id: 'n' }))
    expect(open(later).map((f) => f.check)).not.toContain('B1')
    const fewer = { ...later, paragraphs: later.paragraphs.filter((p) => p.id !== 'p3') }
    expect(open(fewer).map((f) => f.check)).toContain('B1')
  })

  test('is one finding by its check and its nodes', () => {
    expect(new Set(findings.map(findingKey)).size).toBe(findings.length)
    expect(findingKey({ ...sides, nodes: [...sides.nodes].reverse(), message: 'Other words.' })).toBe(findingKey(sides))
  })
})

describe('a check that breaks', () => {
  const faulty: Check = {
    ...CHECKS[0]!,
    id: 'F1',
    find: () => {
      throw new Error('A fault of ours.')
    },
  }
  test('is named, and takes neither the others nor the map down', () => {
    const without = CHECKS.filter((c) => c.id !== 'F1')
    expect(runChecks(wreck, defaultPlanRules, [faulty, ...without])).toEqual({ findings, broken: ['F1'] })
    expect(runChecks(wreck, defaultPlanRules).broken).toEqual([])
  })
})

describe('the rules that a teacher edits', () => {
  test('a check that is off finds nothing', () => {
    const rules = overrideChecks(defaultPlanRules, { B1: { on: false } })
    expect(findingsOf(wreck, rules)).toEqual(findings.filter((f) => f.check !== 'B1'))
  })

  test('a message may be worded anew', () => {
    const said = { message: 'Prove {claim}!', fix: 'Prove it' }
    const rules = overrideChecks(defaultPlanRules, { E1: { say: { whole: said } } })
    const [first] = findingsOf(wreck, rules).filter((f) => f.check === 'E1')
    expect(first).toMatchObject({
      message: 'Prove “Railway companies undercut the boats”!',
      fix: { label: 'Prove it' },
    })
  })

  test.each([
    [
      'a blank that the check cannot fill',
      { E1: { say: { bare: { message: 'Prove {it}!', fix: 'Go' } } } },
      'E1 cannot fill in {it} here: there are {claim}.',
    ],
    [
      'a blank where there is none',
      { J1: { say: { text: { message: '{a}', fix: 'Go' } } } },
      'J1 cannot fill in {a} here: this message has none.',
    ],
    [
      'a label of four words',
      { E1: { say: { bare: { message: 'Prove it.', fix: 'Go to that place' } } } },
      'A label has three words at most.',
    ],
  ])('%s is refused with a sentence', (_, overrides, sentence) => {
    expect(CheckOverrides.safeParse(overrides).error?.issues.map((i) => i.message)).toContain(sentence)
  })

  test.each([
    ['a check that there is not', { E9: { on: false } }],
    ['a message that the check has not', { E1: { say: { nothing: { message: 'x', fix: 'Go' } } } }],
  ])('%s is refused', (_, overrides) => expect(CheckOverrides.safeParse(overrides).success).toBe(false))

  test('a word list says which phrase is wrong', () => {
    const wordLists = { ...defaultPlanRules.wordLists, degree: ['largely', 'to (a great extent'] }
    const parsed = PlanRules.safeParse({ ...defaultPlanRules, wordLists })
    expect(parsed.error?.issues[0]).toMatchObject({
      path: ['wordLists', 'degree', 1],
      message: expect.stringContaining('“to (a great extent” is not a phrase'),
    })
  })

  test('a word added to a list is looked for at once', () => {
    const map = by(setJudgement, { text: 'Speed whole-heartedly helped, I say, and that is that.' })(factorPlan)
    const wordLists = { ...defaultPlanRules.wordLists, degree: ['whole heartedly'] }
    const fired = (rules: PlanRules) => findingsOf(map, rules).map((f) => f.check)
    expect(fired(defaultPlanRules)).toContain('J4')
    expect(fired({ ...defaultPlanRules, wordLists })).not.toContain('J4')
  })
})
