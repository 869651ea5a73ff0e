import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { Account } from '@/lib/server/account/session'
import { readPlanRules, savePlanRules } from '@/lib/server/plan/plan-rules'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const account = (kind: Account['kind']): Account => ({ id: kind, kind, name: kind, hasResumeCode: false })
const teacher = account('teacher')
const longer: PlanRules = structuredClone(defaultPlanRules)
longer.presets['a-level'].write = 55

beforeAll(async () => {
  expect(defaultPlanRules.presets['a-level'].write).not.toBe(55)
})
beforeEach(async () => {
  await db.setting.deleteMany()
})

describe('the rules that plans are checked by', () => {
  test('are what came with the program until a teacher edits them', async () => {
    expect(await readPlanRules(db, defaultPlanRules)).toEqual(defaultPlanRules)
  })

  test('are what a teacher saved, for everybody', async () => {
    expect(await savePlanRules(db, teacher, longer)).toEqual({ ok: true, value: null })
    expect(await readPlanRules(db, defaultPlanRules)).toEqual(longer)
  })

  test('go back to what came with the program', async () => {
    await savePlanRules(db, teacher, longer)
    await savePlanRules(db, teacher, null)
    expect(await readPlanRules(db, defaultPlanRules)).toEqual(defaultPlanRules)
  })

  test.each(['guest', 'pupil'] as const)('are not for a %s to change, and not said to be there', async (kind) => {
    expect(await savePlanRules(db, account(kind), longer)).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    expect(await readPlanRules(db, defaultPlanRules)).toEqual(defaultPlanRules)
  })

  test('that make no sense are refused with the place, and nothing is saved', async () => {
    const bad = structuredClone(longer)
    bad.presets['a-level'].paragraph = 0
    const refused = await savePlanRules(db, teacher, bad)
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'bad-shape' } })
    expect(refused.ok ? '' : refused.refusal.message).toContain('presets › a-level › paragraph')
    expect(await db.setting.count()).toBe(0)
  })

  test('keep what a later version adds, beside the teacher’s own edits', async () => {
    const { 'ib-15': _, ...older } = longer.presets
    await db.setting.create({ data: { key: 'plan-rules', value: JSON.stringify({ presets: older }) } })
    const read = await readPlanRules(db, defaultPlanRules)
    expect(read.presets['a-level'].write).toBe(55)
    expect(read.presets['ib-15']).toEqual(defaultPlanRules.presets['ib-15'])
    expect(read.wordLists).toEqual(defaultPlanRules.wordLists)
  })

  test('that this version can no longer read do not shut any map', async () => {
    await db.setting.create({ data: { key: 'plan-rules', value: '{"wordLists":{"degree":7}}' } })
    expect(await readPlanRules(db, defaultPlanRules)).toEqual(defaultPlanRules)
  })
})
