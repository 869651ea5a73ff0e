import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { dismissFinding } from '@/lib/domain/map/commands/dismiss-finding'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import type { Check } from '@/lib/domain/plan/check'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { findingsOf, runChecks } from '@/lib/domain/plan/find'
import { type Finding, SEVERITIES } from '@/lib/domain/plan/finding'
import { findingKey, openFindings, showAtMost } from '@/lib/domain/plan/open-findings'
import { CheckOverrides, overrideChecks } from '@/lib/domain/plan/override-checks'
import { PlanRules } from '@/lib/domain/plan/plan-rules'
import { factorPlan } from '@/tests/builders/clean-plans'
import { by, carryOut } from '@/tests/builders/plan-steps'

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
  test('puts a plan right from the ground: point, evidence, other side, weights, judgement, then the rest', () => {
    expect(findings.filter((f) => f.severity === 'fix').map((f) => [f.check, ...f.nodes])).toEqual([
      ['A1', 'p3'],
      ['E1', 'b1'],
      ['E1', 'c1'],
      ['B1', 'p1', 'p2', 'p3'],
      ['W1', 'p2'],
      ['J1', 'answer'],
      ['J2', 'answer'],
      ['J4', 'answer'],
    ])
  })

  test('goes from what must be put right to the last touch', () => {
    const ranks = findings.map((f) => SEVERITIES.indexOf(f.severity))
    expect(ranks).toEqual([...ranks].sort())
    expect(findings.filter((f) => f.severity === 'improve').map((f) => f.check)).toEqual(['F3', 'E2', 'E3'])
  })

  test('shows at most three at a time', () => {
    expect(showAtMost(findings).map((f) => f.check)).toEqual(['A1', 'E1', 'E1'])
    expect(showAtMost(findings, 1)).toHaveLength(1)
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
    const rules = overrideChecks(defaultPlanRules, { E1: { on: false } })
    expect(findingsOf(wreck, rules)).toEqual(findings.filter((f) => f.check !== 'E1'))
  })

  test('a message may be worded anew', () => {
    const said = { message: 'Prove {claim}!', fix: 'Prove it' }
    const rules = overrideChecks(defaultPlanRules, { E1: { say: { bare: said } } })
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
    const map = by(setJudgement, { text: 'Speed half-heartedly helped, I say, and no more.' })(factorPlan)
    const wordLists = { ...defaultPlanRules.wordLists, degree: ['half heartedly'] }
    const fired = (rules: PlanRules) => findingsOf(map, rules).map((f) => f.check)
    expect(fired(defaultPlanRules)).toContain('J4')
    expect(fired({ ...defaultPlanRules, wordLists })).not.toContain('J4')
  })
})
