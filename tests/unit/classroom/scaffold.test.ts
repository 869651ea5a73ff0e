import { describe, expect, test } from 'vitest'
import { SCAFFOLDS } from '@/lib/domain/classroom/assignment'
import { emptySlots } from '@/lib/domain/classroom/empty-slots'
import { promptFor, type Slot } from '@/lib/domain/classroom/prompts'
import { sketchMap } from '@/tests/builders/map-builder'

const SLOTS: Slot[] = ['line', 'point', 'claim', 'evidence', 'explanation', 'link-back', 'answer']

describe('an empty slot', () => {
  test.each(SLOTS)('%s asks in slots, begins a sentence in a full frame, says nothing on a blank page', (slot) => {
    const [full, slots, bare] = SCAFFOLDS.map((level) => promptFor(slot, level, 'Policy'))
    expect(full).toContain('…')
    expect(slots).not.toBe('')
    expect(slots).not.toBe(full)
    expect(bare).toBe('')
  })

  test('of a point names the factor of its paragraph', () => {
    expect(promptFor('point', 'full', 'Policy')).toBe('Policy mattered because …')
    expect(promptFor('point', 'slots', 'Policy')).toContain('does policy prove')
    expect(promptFor('point', 'full')).toBe('This mattered because …')
  })

  test('never begins a sentence with an answer: how far, and which factor, are left open', () => {
    for (const slot of ['line', 'link-back', 'answer'] as const)
      expect(promptFor(slot, 'full', 'Policy')).not.toMatch(/policy|largely|mainly|great extent/i)
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
    expect(emptySlots(map, 'p1').map((s) => `${s.slot} ${s.writes}`)).toEqual(expected)
  })
})
