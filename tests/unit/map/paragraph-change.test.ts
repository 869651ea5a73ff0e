import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { CHANGE_PARTS, type ChangePart, changePartsOf } from '@/lib/domain/map/paragraph-change'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { comparePlans } from '@/lib/domain/plan/compare-plans'
import { essayPlan } from '@/lib/domain/plan/essay-plan'
import { linesInOrder } from '@/lib/domain/plan/trace'
import type { QuestionForm } from '@/lib/domain/question/question-form'
import { tellChange } from '@/lib/domain/review/step-words'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { writeHowfar } from '@/lib/formats/howfar/write-howfar'
import { planPage } from '@/lib/render/pdf/plan-page'
import { done } from '@/tests/builders/done'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

const asking = (form: QuestionForm): ArgumentMap => {
  const map = sketchMap({ paragraphs: { p1: { factor: 'policy', claims: { a: 'claim' } } } })
  return { ...map, question: { ...map.question, form } }
}
const plain = asking('change')
const preset = defaultPlanRules.presets[plain.question.preset]
const WORDS: Record<ChangePart, string> = {
  before: 'Strips in open fields.',
  after: 'Hedged farms.',
  pace: 'In bursts, by Act.',
  forWhom: 'For cottagers most.',
}
const write = (map: ArgumentMap, part: ChangePart, text = WORDS[part]) =>
  mapAfter(map, editParagraph, { id: 'p1', change: { [part]: text } })
const full = CHANGE_PARTS.reduce((map, part) => write(map, part), plain)
const read = (bytes: string) => done(parseHowfar(new TextEncoder().encode(bytes), 'map.json'))

describe('what a paragraph says of change', () => {
  test('is nothing where nobody wrote it: an older map reads and writes as it stood', () => {
    const file = writeHowfar(plain)
    expect(file).not.toContain('"change": {')
    expect(writeHowfar(read(file))).toBe(file)
  })

  test('leaves with the map and comes back, with what it does not know', () => {
    const paragraphs = full.paragraphs.map((p) => ({ ...p, change: { ...WORDS, source: 'Young, 1770' } }))
    expect(read(writeHowfar({ ...full, paragraphs })).paragraphs[0]?.change).toEqual({
      ...WORDS,
      source: 'Young, 1770',
    })
  })

  test('is written a part at a time: each leaves the others alone', () => {
    expect(full.paragraphs[0]?.change).toEqual(WORDS)
    expect(write(full, 'pace', '').paragraphs[0]?.change).toEqual({ ...WORDS, pace: '' })
    expect(CHANGE_PARTS.reduce((map, part) => write(map, part, ' '), full).paragraphs[0]?.change).toBeNull()
  })

  test.each(CHANGE_PARTS)('takes back %s with an undo', (part) => {
    const change = diffMaps(full, write(full, part, 'Otherwise.'))
    expect(applyChange(applyChange(full, change), reverseChange(change))).toEqual(full)
  })

  test.each([
    ['before', 'Before of Policy begun'],
    ['after', 'After of Policy begun'],
    ['pace', 'Pace of Policy begun'],
    ['forWhom', 'For whom of Policy begun'],
  ] as const)('is told of %s in a film and in a comparison of two plans', (part, said) => {
    const after = write(plain, part)
    expect(tellChange(plain, after, diffMaps(plain, after))).toMatchObject({ words: said, field: `p1.change.${part}` })
    const [difference] = comparePlans(plain, after).flatMap((g) => g.differences)
    expect(difference).toMatchObject({ kind: 'change', before: null, after: WORDS[part], node: 'p1' })
  })

  test('stands in the plan after the point, a short line each, on screen and in print', () => {
    const lines = linesInOrder(essayPlan(full, preset)).filter((l) => l.kind === 'change' && l.gap === null)
    const said = lines.map(({ label, text }) => ({ label, text }))
    expect(said.map((l) => `${l.label}: ${l.text}`)).toEqual([
      'Before: Strips in open fields.',
      'After: Hedged farms.',
      'Pace: In bursts, by Act.',
      'For whom: For cottagers most.',
    ])
    expect(planPage(full, preset).paragraphs[0]?.changes).toEqual(said)
  })

  test('is a gap for what was and what is, where change is asked for', () => {
    const [paragraph] = essayPlan(plain, preset).paragraphs
    expect(paragraph?.changes.map((l) => l.gap)).toEqual([
      { name: 'Before', place: { at: 'paragraph', id: 'p1', open: 'before' } },
      { name: 'After', place: { at: 'paragraph', id: 'p1', open: 'after' } },
    ])
    expect(planPage(plain, preset).paragraphs[0]?.changes).toEqual([
      { label: 'Before', text: '' },
      { label: 'After', text: '' },
    ])
  })

  test('is asked for by no other question, which keeps what is there', () => {
    const cause = asking('cause')
    expect(essayPlan(cause, preset).paragraphs.flatMap((p) => p.changes)).toEqual([])
    expect(changePartsOf(cause, {})).toEqual([])
    expect(changePartsOf(cause, { change: { ...WORDS, pace: '', after: ' ' } })).toEqual(['before', 'forWhom'])
    const kept = { ...full, question: cause.question }
    expect(essayPlan(kept, preset).paragraphs[0]?.changes.map((l) => l.text)).toEqual(Object.values(WORDS))
  })
})
