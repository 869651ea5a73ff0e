import { describe, expect, test } from 'vitest'
import { besideStanceWords, stanceBeside } from '@/lib/domain/plan/stance-beside'
import { QUESTION_FORMS, type QuestionForm } from '@/lib/domain/question/question-form'
import { sketchMap } from '@/tests/builders/map-builder'

const SKETCH = sketchMap({
  paragraphs: { p1: { factor: 'policy', weight: 60 }, p2: { factor: 'circumstance', weight: 30 }, p3: {}, p4: {} },
  relations: ['p1 supports answer', 'p2 opposes answer', 'p3 qualifies answer'],
})
const asked = (form: QuestionForm, stance: number | null) => ({
  ...SKETCH,
  question: { ...SKETCH.question, form },
  judgement: { ...SKETCH.judgement, stance },
  paragraphs: SKETCH.paragraphs.map((p) => (p.id === 'p2' ? { ...p, linkBack: 'So frost did more.' } : p)),
})
const standings = (form: QuestionForm, stance: number | null) =>
  stanceBeside(asked(form, stance)).map((r) => r.standing)

describe('the stance beside each link back', () => {
  test.each(QUESTION_FORMS.filter((form) => form !== 'reasons'))(
    'of %s: a side fits it or speaks against it',
    (form) => {
      expect(standings(form, 2)).toEqual(['fits', 'differs', null, null])
      expect(standings(form, -1)).toEqual(['differs', 'fits', null, null])
      for (const none of [0, null]) expect(standings(form, none)).toEqual([null, null, null, null])
    },
  )

  test('of reasons: no reason speaks against putting one of them first', () => {
    expect(standings('reasons', 2)).toEqual([null, null, null, null])
  })

  test('is told with the side in the question’s words and the weight', () => {
    const told = (form: QuestionForm) => stanceBeside(asked(form, 2)).map((row) => besideStanceWords(row, 'your'))
    expect(told('cause')).toEqual([
      'for · fits your stance · weight 60',
      'against · speaks against your stance · weight 30',
      'but',
      'no side and no weight yet',
    ])
    expect(told('change')[1]).toBe('stayed · speaks against your stance · weight 30')
    expect(stanceBeside(asked('cause', 2))[1]).toMatchObject({
      number: 2,
      name: 'Circumstance',
      linkBack: 'So frost did more.',
    })
  })
})
