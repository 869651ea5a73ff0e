import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { defaultCommentBank } from '@/content/comment-bank'
import { fillEntry } from '@/lib/domain/review/fill-entry'
import { arbitraryMap } from '../../builders/arbitrary-map'
import { sketchMap } from '../../builders/map-builder'

const MAP = {
  ...sketchMap({
    paragraphs: { p1: { factor: 'policy', claims: { c1: 'claim' } }, p2: { claims: { c2: 'claim' } } },
    tray: { c3: 'claim' },
    relations: ['p1 qualifies p2', 'p2 opposes p1'],
  }),
}
const asking = (text: string) => ({ ...MAP, question: { ...MAP.question, text } })

describe('the slots of a bank’s text', () => {
  test.each([
    ['the factor of a paragraph', '{factor}', 'p1', 'Policy'],
    ['the factor of the paragraph that a claim is in', '{factor}', 'c1', 'Policy'],
    ['the factor where a link starts', '{factor}', 'p1>p2', 'Policy'],
    ['the pupil’s own words', 'Look again: “{words}”.', 'c1', 'Look again: “The text of c1.”.'],
    ['each slot as often as it stands', '{factor}, {factor}', 'p1', 'Policy, Policy'],
    ['no slot but the three', '{name} {factor}', 'p1', '{name} Policy'],
  ])('are filled with %s', (_, text, node, filled) => {
    expect(fillEntry(text, MAP, node)).toEqual({ text: filled, open: [] })
  })

  test('that the map cannot fill are left open and named once', () => {
    expect(fillEntry('{factor} or {factor}?', MAP, 'p2')).toEqual({ text: '… or …?', open: ['factor'] })
    expect(fillEntry('“{words}”', MAP, null)).toEqual({ text: '“…”', open: ['words'] })
  })

  test.each([
    ['“Frost ruined the harvest.” How far do you agree?', 'Frost ruined the harvest.'],
    ['How far was frost to blame?', 'How far was frost to blame?'],
  ])('take from %s only the view it asks about', (question, filled) => {
    expect(fillEntry('{question}', asking(question), null).text).toBe(filled)
  })

  test('hold no quotation marks that would end those around them', () => {
    const claims = MAP.claims.map((c) => ({ ...c, text: 'He said “no” and "never".' }))
    expect(fillEntry('“{words}”', { ...MAP, claims }, 'c1').text).toBe('“He said no and never.”')
  })

  test('fit every node of every map: what comes with the program can be pinned anywhere', () => {
    fc.assert(
      fc.property(arbitraryMap(12), (map) => {
        const nodes = [null, 'answer', 'gone', ...[...map.claims, ...map.paragraphs, ...map.relations].map((r) => r.id)]
        for (const node of nodes)
          for (const { text } of defaultCommentBank) {
            const filled = fillEntry(text, map, node)
            expect(filled.text).not.toMatch(/\{(factor|words|question)\}/)
            expect(filled.text.length).toBeLessThanOrEqual(1_000)
          }
      }),
      { numRuns: 40 },
    )
  })

  test('are all filled on a finished map', () => {
    const open = sampleMap.paragraphs.flatMap((p) =>
      defaultCommentBank.flatMap((entry) => fillEntry(entry.text, sampleMap, p.id).open),
    )
    expect(open).toEqual([])
  })
})
