import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { defaultPlanRules as rules } from '@/content'
import { wordsOf } from '@/lib/domain/question/question-words'
import type { Comment } from '@/lib/domain/review/comment'
import { classCsv } from '@/lib/formats/csv/class-csv'
import { commentsCsv } from '@/lib/formats/csv/comments-csv'
import { writeCsv } from '@/lib/formats/csv/write-csv'
import { rowWidths } from '@/lib/formats/table/delimiters'
import { tableRows } from '@/lib/formats/table/read-csv'
import { handInSketch, pupilSketch } from '../../builders/class-builder'
import { draws } from '../../builders/draws'
import { sketchMap } from '../../builders/map-builder'

/** A file as a spreadsheet takes it in: the mark in front is not part of the first cell. */
const read = (csv: string) => Papa.parse<string[]>(csv.slice(1), { newline: '\r\n' }).data
const asRecords = (csv: string) => Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data

describe('a CSV file', () => {
  test.each([
    ['=HYPERLINK("http://x.example","Look")', '\'=HYPERLINK("http://x.example","Look")'],
    ['=1+1\n=2+2', "'=1+1\n=2+2"],
    ['+44', "'+44"],
    ['-3', "'-3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u0000=1', "'\u0000=1"],
    ['\u200b@x', "'\u200b@x"],
    ['\t=1', "'\t=1"],
    ['\rtext', "'\rtext"],
    ['＝1+1', "'＝1+1"],
    ['1924 = the Lenin Enrolment', '1924 = the Lenin Enrolment'],
    ['He said “no”, and "meant" it', 'He said “no”, and "meant" it'],
    ['two\nlines', 'two\nlines'],
    ['a;b,c', 'a;b,c'],
    ['', ''],
  ])('keeps %j as text', (cell, kept) => {
    expect(read(writeCsv(['Words'], [[cell, 'next']]))).toEqual([['Words'], [kept, 'next']])
  })

  test('has no cell that a spreadsheet reckons with, whatever was written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",; ab'.split('')), maxLength: 12 })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const back = read(writeCsv(['One', 'Two'], rows)).slice(1)
        expect(back).toHaveLength(rows.length)
        back.forEach((cells, i) => {
          for (const [j, cell] of cells.entries()) {
            expect(cell).not.toMatch(/^\s*[=+\-@]/)
            expect([rows[i]![j], `'${rows[i]![j]}`]).toContain(cell)
          }
        })
      }),
    )
  })

  test('keeps numbers as numbers, below nought too, and lines apart as Windows does', () => {
    expect(writeCsv(['Stance', 'Weight'], [[-2, null]])).toBe('\uFEFFStance,Weight\r\n-2,')
  })
})

const comment = (id: string, given: Partial<Comment> = {}): Comment => ({
  id,
  submissionId: 'h1',
  parentId: null,
  authorId: 't1',
  by: 'teacher',
  text: `The text of ${id}.`,
  code: 'CO',
  anchor: { at: 'paragraph', id: 'p1', words: 'Policies won members.' },
  batchId: null,
  addressed: null,
  createdAt: '2026-11-21T12:00:00.000Z',
  sentAt: null,
  resolvedAt: null,
  ...given,
})

describe('the comments of a class as CSV', () => {
  const teachers = { t1: 'Ms Okafor' }
  const answer = comment('c2', { parentId: 'c1', by: 'pupil', authorId: 'u4', code: null, text: '=I do too' })
  const first = comment('c1', { sentAt: '2026-11-22T12:00:00.000Z', addressed: 'in-part' })
  const handIn = handInSketch({ comments: [first, comment('c3', { authorId: 'gone' }), answer] })

  test('are a row each, an answer under its comment, a draft without a day of sending', () => {
    const rows = asRecords(commentsCsv([{ ...pupilSketch(4, null), handIns: [handIn] }], teachers, 'Europe/London'))
    expect(rows.map((r) => [r.Comment, r.By, r.Text, r.Sent])).toEqual([
      ['1', 'Ms Okafor', 'The text of c1.', '2026-11-22'],
      ['1', 'Heron 4', "'=I do too", ''],
      ['2', 'a teacher', 'The text of c3.', ''],
    ])
    expect(rows[0]).toMatchObject({
      Number: '4',
      Pupil: 'Heron 4',
      'Hand-in': '1',
      Code: 'CO',
      'Code in words': 'Counter-argument',
      About: 'paragraph',
      'Words commented on': 'Policies won members.',
      Addressed: 'in part',
    })
  })

  test('stand once for the mates of a group, and not at all for a hand-in that was taken back', () => {
    const back = handInSketch({ id: 'h2', n: 2, withdrawnAt: '2026-11-23T12:00:00.000Z', comments: [comment('c9')] })
    const mates = [4, 6].map((n) => ({ ...pupilSketch(n, null), handIns: [handIn, back] }))
    const rows = asRecords(commentsCsv(mates, teachers, 'Europe/London'))
    expect(rows.map((r) => r.Pupil)).toEqual(Array(3).fill('Heron 4, Heron 6'))
  })
})

describe('a class as CSV', () => {
  const map = sketchMap({
    paragraphs: {
      p1: { factor: 'circumstance', weight: 60, claims: { c1: 'claim', c2: 'evidence' } },
      p2: { factor: 'policy', weight: 40, claims: { c3: 'claim' } },
    },
    relations: ['p1 opposes answer', 'p2 supports answer', 'c2 supports c1'],
  })
  const judged = { ...map, judgement: { ...map.judgement, stance: -2, text: 'It was the frost.' } }

  test('is a row a pupil in register order, by criteria, without a sum', () => {
    const rows = asRecords(
      classCsv([pupilSketch(1, judged), pupilSketch(2, null)], rules, wordsOf(map), 'Europe/London'),
    )
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      Number: '1',
      Pupil: 'Heron 1',
      State: 'handed in',
      'Times handed in': '1',
      'Handed in': '2026-11-20',
      Late: 'no',
      Factors: 'Circumstance; Policy',
      'Evidence placed': '1',
      Answered: '0',
      'Paragraphs against the judgement': '1',
      'Heaviest factor': 'Circumstance',
      'Weight of it': '60',
      'Second factor': 'Policy',
      'Weight of the second': '40',
      Stance: '-2',
      'Test named': 'no',
      'Stance in words': 'to a small extent',
      'Last target': 'no target',
    })
    expect(rows[0]!.Findings).toContain('J1 judgement missing')
    expect(rows[1]).toMatchObject({ State: 'not started', 'Handed in': '', 'Evidence placed': '', Stance: '' })
  })

  test('keeps the name of a factor harmless', () => {
    const factors = [{ id: 'policy', name: '=cmd|A1' }]
    expect(classCsv([pupilSketch(1, { ...judged, factors })], rules, wordsOf(map), 'Europe/London')).toContain(
      "'=cmd|A1",
    )
  })
})

test('rows are counted before they are read as the reader has them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '|', '\n'), maxLength: 6 })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
      for (const delimiter of [',', ';', '\t', '|']) {
        const text = Papa.unparse(rows, { delimiter, newline: '\n' })
        expect(rowWidths(text, delimiter)).toEqual(tableRows(text, delimiter).rows.map(({ cells }) => cells.length))
      }
    }),
    { numRuns: draws(200, 2_000) },
  )
})
