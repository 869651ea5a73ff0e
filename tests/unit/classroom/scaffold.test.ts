import { describe, expect, test } from 'vitest'
import { SCAFFOLDS } from '@/lib/domain/classroom/assignment'
import { emptySlots } from '@/lib/domain/classroom/empty-slots'
import { promptFor, type Slot } from '@/lib/domain/classroom/prompts'
import { nameOfWriting } from '@/lib/domain/map/writing'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { QUESTION_FRAMES } from '@/lib/domain/question/question-frames'
import { QUESTION_TYPES } from '@/lib/domain/question/question-types'
import { sketchMap } from '@/tests/builders/map-builder'

const MAP = sketchMap({})
const SLOTS: Slot[] = ['line', 'point', 'claim', 'evidence', 'explanation', 'link-back', 'answer']

describe('an empty slot', () => {
  test.each(SLOTS)('%s asks in slots, begins a sentence in a full frame, says nothing on a blank page', (slot) => {
    const [full, slots, bare] = SCAFFOLDS.map((level) => promptFor(slot, level, MAP))
    expect(full).toContain('…')
    expect(slots).not.toBe('')
    expect(slots).not.toBe(full)
    expect(bare).toBe('')
  })

  test.each(QUESTION_FORMS)('of a question of %s asks in the words of that type', (form) => {
    const map = { ...MAP, question: { ...MAP.question, form } }
    const { prompts } = QUESTION_TYPES[form]
    expect(promptFor('point', 'slots', map)).toContain(prompts.point)
    expect(promptFor('link-back', 'slots', map)).toBe(prompts.linkBack)
    expect(promptFor('answer', 'slots', map)).toContain(prompts.judgement)
    expect(promptFor('point', 'full', map)).toBe(QUESTION_FRAMES[form].sentence.point)
  })

  test('never begins a sentence with an answer: how far, and which factor, are left open', () => {
    for (const slot of ['line', 'link-back', 'answer'] as const)
      for (const form of QUESTION_FORMS)
        expect(promptFor(slot, 'full', { ...MAP, question: { ...MAP.question, form } })).not.toMatch(
          /policy|circumstance|largely|mainly|great extent/i,
        )
  })
})

describe('a paragraph in a full frame', () => {
  test.each([
    ['with nothing in it', {}, ['claim new p1', 'evidence null', 'explanation null']],
    ['with a claim', { c1: 'claim' }, ['evidence evidence c1', 'explanation explanation c1']],
    ['with evidence as well', { c1: 'claim', e1: 'evidence' }, ['explanation explanation c1']],
    ['with all three', { c1: 'claim', e1: 'evidence', x1: 'explanation' }, []],
    ['with evidence alone', { e1: 'evidence' }, ['claim new p1', 'explanation null']],
  ] as const)('%s shows what it still lacks', (_, claims, expected) => {
    const map = sketchMap({
      paragraphs: { p1: { claims: { ...claims } }, p2: { claims: { other: 'claim' } } },
      relations: 'e1' in claims && 'c1' in claims ? ['e1 supports c1'] : [],
    })
    expect(emptySlots(map, 'p1').map((s) => `${s.slot} ${s.writes && nameOfWriting(s.writes)}`)).toEqual(expected)
  })
})
