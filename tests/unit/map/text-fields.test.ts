import { describe, expect, test } from 'vitest'
import type { MapTable, Single } from '@/lib/domain/map/change'
import { FIELD_WORDS, fieldWords } from '@/lib/domain/map/field-words'
import { TEXT_FIELDS, wordsIn } from '@/lib/domain/map/text-fields'
import { sketchMap } from '@/tests/builders/map-builder'
import { everyTextField, filledMap, valueWith } from '@/tests/builders/text-field-builder'

describe('fields with words', () => {
  test('are read off the schema', () => {
    expect(TEXT_FIELDS.paragraphs).toEqual(['terms', 'point', 'linkBack', 'weightReason', 'change', 'tests'])
    expect(TEXT_FIELDS.claims).toEqual(['text', 'note', 'noteAnswer', 'source', 'deckText'])
    expect(TEXT_FIELDS.judgement).toEqual(['text', 'criteria', 'lineOfArgument'])
    expect(TEXT_FIELDS.question).not.toContain('stimulus')
  })

  test('have a name in words each, and nothing else has', () => {
    for (const [table, fields] of Object.entries(TEXT_FIELDS))
      expect(Object.keys(FIELD_WORDS[table as MapTable | Single]).sort(), table).toEqual([...fields].sort())
    const map = sketchMap({ paragraphs: { p1: { factor: 'policy' } } })
    expect(fieldWords(map, { table: 'paragraphs', id: 'p1', field: 'point' })).toBe('the point of 1 Policy')
  })

  test.each(everyTextField())('give their words back as they were put in: $name', ({ at }) => {
    expect(wordsIn(at.table, at.field, valueWith(at, 'A few words.'))).toBe('A few words.')
    expect(wordsIn(at.table, at.field, null)).toBe('')
    expect(JSON.stringify(filledMap())).toContain(`Words of ${at.table} ${at.field}`)
  })

  test('have no words that are only kinds or spaces', () => {
    expect(wordsIn('claims', 'note', { verdict: 'wrong', text: ' ' })).toBe('')
    expect(wordsIn('claims', 'noteAnswer', { did: 'reworded' })).toBe('')
    expect(wordsIn('judgement', 'criteria', ['Why then?', '', 'How long?'])).toBe('Why then?\nHow long?')
    expect(wordsIn('paragraphs', 'change', { before: 'Strips.', after: '', pace: 'Slowly.' })).toBe('Strips.\nSlowly.')
  })
})
