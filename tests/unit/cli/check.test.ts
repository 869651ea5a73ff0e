import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { checkMap } from '@/lib/cli/check'
import { dismissFinding } from '@/lib/domain/map/commands/dismiss-finding'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { factorPlan } from '@/tests/builders/clean-plans'
import { howfarHere } from '@/tests/builders/howfar-here'
import { by, carryOut } from '@/tests/builders/plan-steps'

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-check-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
function file(map: unknown): string {
  const at = path.join(dir, 'map.json')
  writeFileSync(at, JSON.stringify(map))
  return at
}

describe('howfar check', () => {
  test('prints the findings in order, and says apart from them how many were set aside', async () => {
    const map = carryOut(
      factorPlan,
      by(setJudgement, { stance: null, mainFactor: 'price' }),
      by(removeClaim, { id: 'c2' }),
      by(dismissFinding, { id: 'd', check: 'J1', nodes: ['answer'], reason: 'Not yet.' }),
    )
    const { status, stdout, stderr } = await howfarHere('check', file(map))
    expect(JSON.parse(stdout)).toEqual([
      {
        check: 'E1',
        severity: 'fix',
        nodes: ['c1'],
        message: expect.stringContaining('“No owner held a whole route”'),
      },
      { check: 'J3', severity: 'fix', nodes: ['p1', 'answer'], message: expect.stringContaining('Price') },
    ])
    expect([status, stderr]).toEqual([0, 'Set aside by the student and left out: 1.\n'])
  })

  test('prints an empty list for a clean plan', async () => {
    expect(await checkMap([file(factorPlan)])).toEqual({ ok: true, value: '[]\n' })
  })

  const spoiled = (fields: object) => ({ ...factorPlan, ...fields })
  const relation = (from: string, to: string) => ({ id: 'r', from, to, kind: 'supports' })
  test.each([
    ['a map of a newer version', spoiled({ version: 3 }), /newer Howfar \(version 3\)/],
    ['a relation to nowhere', spoiled({ relations: [relation('a1', 'z')] }), /“r” points at “z”/],
    ['a circle of supports', spoiled({ relations: [...factorPlan.relations, relation('a1', 'a2')] }), /circle/],
    [
      'a weight out of range',
      spoiled({ paragraphs: [{ id: 'p1', order: 1, weight: 101 }], claims: [], relations: [] }),
      /paragraphs\[0\]\.weight/,
    ],
    ['something else', { cards: [] }, /not a Howfar map/],
  ])('refuses %s with a sentence', async (_, map, sentence) => {
    const answer = await checkMap([file(map)])
    expect(answer).toMatchObject({ ok: false, refusal: { message: expect.stringMatching(sentence) } })
    expect(answer.ok || answer.refusal.code).not.toBe('usage')
  })
})
