import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type MapTable, RECORDS, type RecordEdit, SINGLES, type Single, TABLES } from '@/lib/domain/map/change'
import { tellChange } from '@/lib/domain/review/step-words'
import { sketchMap } from '@/tests/builders/map-builder'

const sketch = sketchMap({
  paragraphs: { p: { factor: 'policy', claims: { a: 'claim', b: 'evidence' } } },
  relations: ['b supports a'],
  tray: { c: 'claim' },
  cards: { k: ['c'] },
})
const map: ArgumentMap = {
  ...sketch,
  factors: [{ id: 'policy', name: 'Policy' }],
  dismissals: [{ id: 'd', check: 'B1', nodes: [], reason: 'It is a short essay.' }],
  versions: [{ id: 'v', name: 'First', at: '2026-03-02T18:00:00.000Z', minutes: null }],
}

/** Values that an update may put in: of a kind that has parts, and so must be of its own shape, and of any other. */
const VALUES: Record<string, unknown> = {
  'paragraphs change': { before: 'Strips.', after: '', pace: '', forWhom: '' },
  'paragraphs tests': { without: 'Less.', reach: '', duration: '' },
  'paragraphs terms': ['law'],
  'paragraphs weight': 40,
  'claims weight': 0.4,
  'claims noteAnswer': { did: 'corrected' },
  'claims role': 'explanation',
  'claims recall': { box: 2, due: '2026-03-03' },
  'claims position': { x: 1, y: 2 },
  'relations kind': 'opposes',
  'relations to': 'p',
  'judgement stance': 2,
  'judgement criteria': ['Which came first?'],
  'dismissals nodes': [],
}
const newValue = (table: string, field: string) => VALUES[`${table} ${field}`] ?? 'something'
const tell = (edit: RecordEdit) => {
  const change = { edits: [edit] }
  return tellChange(map, applyChange(map, change), change).words
}

const ofTables = TABLES.flatMap((table) =>
  Object.keys(RECORDS[table].shape).flatMap((field) => (field === 'id' ? [] : [[table, field] as const])),
)
const ofParts = (Object.keys(SINGLES) as Single[]).flatMap((part) =>
  Object.keys(SINGLES[part].shape).map((field) => [part, field] as const),
)

describe('every field that can change is told in words of its own', () => {
  const unknown = (table: MapTable) =>
    tell({ op: 'update', table, id: map[table][0]!.id, from: {}, to: { unheardOf: 1 } })

  test.each(ofTables)('%s: %s', (table, field) => {
    const { id } = map[table][0]!
    const words = tell({ op: 'update', table, id, from: { [field]: null }, to: { [field]: newValue(table, field) } })
    expect(words).not.toBe('Changed the map')
    if (table !== 'relations' && table !== 'versions' && table !== 'dismissals' && table !== 'factors')
      expect(words).not.toBe(unknown(table))
    if (!['order', 'position', 'paragraph'].includes(field)) expect(words).not.toMatch(/^Moved/)
  })

  test.each(ofParts)('%s: %s', (table, field) => {
    const words = tell({ op: 'update', table, from: {}, to: { [field]: newValue(table, field) } })
    const otherwise = tell({ op: 'update', table, from: {}, to: { unheardOf: 1 } })
    expect([otherwise, 'Changed the map']).not.toContain(words)
  })

  test('and a field of a later version still says of what', () => {
    expect(TABLES.map(unknown).filter((words) => /^(Moved|Changed the map)/.test(words))).toEqual([])
  })
})

describe('what comes and goes in each table is told', () => {
  test.each(TABLES)('%s', (table) => {
    const record = map[table][0]!
    const said = (['add', 'remove'] as const).map((op) => tell({ op, table, record } as RecordEdit))
    expect(said[0]).not.toBe(said[1])
    expect(said).not.toContain('Changed the map')
  })
})
