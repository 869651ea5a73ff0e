import { expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { layOver } from '@/lib/domain/plan/lay-over'

test('an edit of an earlier version keeps what it says, and what it did not know comes as it is', () => {
  const { D1: _, ...checks } = structuredClone(defaultPlanRules.checks)
  const { conceding: __, ...wordLists } = structuredClone(defaultPlanRules.wordLists)
  checks.E1.say.bare = { message: 'Prove {claim}!', fix: 'Prove it' }
  checks.A3.on = false
  const laid = layOver(defaultPlanRules, { checks, wordLists: { ...wordLists, degree: ['by far'] } })
  expect(laid.checks.E1.say.bare?.message).toBe('Prove {claim}!')
  expect([laid.checks.A3.on, laid.checks.D1.on]).toEqual([false, true])
  expect(laid.wordLists.degree).toEqual(['by far'])
  expect(laid.wordLists.conceding).toEqual(defaultPlanRules.wordLists.conceding)
})

test('a message that is no longer said, or asks for a blank that is gone, is passed over alone', () => {
  const said = (message: string) => ({ message, fix: 'Go there' })
  const edits = {
    checks: {
      J3: { on: true, say: { sides: said('Which side?'), named: said('{top} or {named}?') } },
      W1: { on: true, say: { equal: said('All {weights} alike?') } },
      Z9: { on: true, say: {} },
    },
    more: 1,
  }
  const laid = layOver(defaultPlanRules, edits)
  expect(laid.checks.J3.say).toEqual({ ...defaultPlanRules.checks.J3.say, named: said('{top} or {named}?') })
  expect(laid.checks.W1).toEqual(defaultPlanRules.checks.W1)
  expect(Object.keys(laid.checks)).toEqual(Object.keys(defaultPlanRules.checks))
})

test.each([null, 7, 'edits', { checks: 3, presets: [], wordLists: { degree: 7 } }])('%j changes nothing', (edits) => {
  expect(layOver(defaultPlanRules, edits)).toEqual(defaultPlanRules)
})
