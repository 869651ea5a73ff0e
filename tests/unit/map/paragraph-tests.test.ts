import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { importanceTests } from '@/lib/domain/map/importance-tests'
import { TEST_PARTS, type TestPart, testAsks, testsUsed } from '@/lib/domain/map/paragraph-tests'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { comparePlans } from '@/lib/domain/plan/compare-plans'
import { essayPlan } from '@/lib/domain/plan/essay-plan'
import { linesInOrder } from '@/lib/domain/plan/trace'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { tellChange } from '@/lib/domain/review/step-words'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { writeHowfar } from '@/lib/formats/howfar/write-howfar'
import { planPage } from '@/lib/render/pdf/plan-page'
import { done } from '@/tests/builders/done'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

const plain = sketchMap({ paragraphs: { p1: { factor: 'policy' }, p2: { factor: 'circumstance' } } })
const preset = defaultPlanRules.presets[plain.question.preset]
const WORDS: Record<TestPart, string> = {
  without: 'No: nobody else had the grain.',
  reach: 'Every parish south of the river.',
  duration: 'Two winters.',
}
const answer = (map: ArgumentMap, part: TestPart, text = WORDS[part], id = 'p1') =>
  mapAfter(map, editParagraph, { id, tests: { [part]: text } })
const full = TEST_PARTS.reduce((map, part) => answer(map, part), plain)
const read = (bytes: string) => done(parseHowfar(new TextEncoder().encode(bytes), 'map.json'))
const said = (map: ArgumentMap, kind: string) =>
  linesInOrder(essayPlan(map, preset))
    .filter((l) => l.kind === kind && l.gap === null)
    .map((l) => `${l.label}: ${l.text}`)

describe('what a paragraph answers to the tests', () => {
  test('is nothing where nobody wrote it: an older map reads and writes as it stood', () => {
    const file = writeHowfar(plain)
    expect(file).not.toContain('"tests"')
    expect(writeHowfar(read(file))).toBe(file)
  })

  test('leaves with the map and comes back, with what it does not know', () => {
    const paragraphs = full.paragraphs.map((p) => (p.id === 'p1' ? { ...p, tests: { ...WORDS, depth: 'Deep.' } } : p))
    const back = read(writeHowfar({ ...full, paragraphs }))
    expect(back.paragraphs[0]?.tests).toEqual({ ...WORDS, depth: 'Deep.' })
  })

  test('is written an answer at a time: each leaves the others alone', () => {
    expect(full.paragraphs[0]?.tests).toEqual(WORDS)
    expect(answer(full, 'reach', '').paragraphs[0]?.tests).toEqual({ ...WORDS, reach: '' })
    expect(TEST_PARTS.reduce((map, part) => answer(map, part, ' '), full).paragraphs[0]?.tests).toBeNull()
  })

  test.each(TEST_PARTS)('takes back %s with an undo', (part) => {
    const change = diffMaps(full, answer(full, part, 'Otherwise.'))
    expect(applyChange(applyChange(full, change), reverseChange(change))).toEqual(full)
  })

  test.each([
    ['without', 'Test “Without it” of Policy begun'],
    ['reach', 'Test “Reach” of Policy begun'],
    ['duration', 'Test “How long” of Policy begun'],
  ] as const)('is told of %s in a film and in a comparison of two plans', (part, words) => {
    const after = answer(plain, part)
    expect(tellChange(plain, after, diffMaps(plain, after))).toMatchObject({ words, field: `p1.tests.${part}` })
    const [difference] = comparePlans(plain, after).flatMap((g) => g.differences)
    expect(difference).toMatchObject({ kind: 'test', before: null, after: WORDS[part], node: 'p1' })
  })

  test('stands in the plan before the link back, a short line each, on screen and in print; nothing asks for it', () => {
    expect(said(full, 'test')).toEqual([
      'Without it: No: nobody else had the grain.',
      'Reach: Every parish south of the river.',
      'How long: Two winters.',
    ])
    const [first, second] = planPage(full, preset).paragraphs
    expect(first?.tests.map((t) => t.text)).toEqual(Object.values(WORDS))
    expect(second?.tests).toEqual([])
    const { missing } = planPage(plain, preset).paragraphs[0] ?? {}
    expect(planPage(full, preset).paragraphs[0]?.missing).toEqual(missing)
  })
})

describe('a test', () => {
  test('is used once two paragraphs answer it, so that it compares', () => {
    expect(testsUsed(full)).toEqual([])
    const two = answer(full, 'reach', 'Two parishes.', 'p2')
    expect(testsUsed(two)).toEqual(['reach'])
    expect(testsUsed(answer(two, 'reach', '  ', 'p2'))).toEqual([])
  })

  test('that is used is named in the plan beside those that are chosen, each once', () => {
    const used = (['without', 'reach'] as const).reduce((map, part) => answer(map, part, 'Yes.', 'p2'), full)
    const both = mapAfter(used, setJudgement, { criteria: ['Why then?', testAsks('cause', 'without')] })
    const tests = ['Why then?', 'Could it have happened without it?', 'How many people or areas did it reach?']
    expect(importanceTests(both)).toEqual(tests)
    expect(planPage(both, preset).judgement.criteria).toEqual(tests)
    expect(said(used, 'criteria')).toEqual(Array(2).fill(`Tested by: ${tests.slice(1).join(' · ')}`))
    expect(said(full, 'criteria')).toEqual([])
  })

  test.each(QUESTION_FORMS)('asks something of a question of %s, each test its own', (form) => {
    const asked = TEST_PARTS.map((part) => testAsks(form, part))
    for (const question of asked) expect(question).toMatch(/^[A-Z].+\?$/)
    expect(new Set(asked).size).toBe(TEST_PARTS.length)
  })
})
