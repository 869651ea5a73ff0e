import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { TABLES } from '@/lib/domain/map/change'
import { tooLarge } from '@/lib/domain/map/map-size'
import { LIMITS } from '@/lib/domain/shared/limits'
import { sketchMap } from '@/tests/builders/map-builder'

const map = sketchMap({
  tray: { a: 'claim' },
  paragraphs: { p1: { claims: { b: 'claim' } } },
  relations: ['b supports p1'],
})
const record = (bytes: number) => ({ id: 'odd', mood: 'z'.repeat(bytes) })
const claims = (count: number, given: object) =>
  Array.from({ length: count }, (_, i) => ({ ...map.claims[0]!, id: `c${i}`, paragraph: null, ...given }))

/** The map with so many bytes of something unknown in one place, for each place there is. */
const PLACES: [string, (bytes: number) => ArgumentMap][] = [
  ['the map itself', (bytes) => ({ ...map, mood: 'z'.repeat(bytes) })],
  ['the question', (bytes) => ({ ...map, question: { ...map.question, mood: 'z'.repeat(bytes) } })],
  ['the judgement', (bytes) => ({ ...map, judgement: { ...map.judgement, mood: 'z'.repeat(bytes) } })],
  ...TABLES.map((table): [string, (bytes: number) => ArgumentMap] => [
    `one of the ${table}`,
    (bytes) => ({ ...map, [table]: [...map[table], record(bytes)] }),
  ]),
]

describe('what nobody here knows', () => {
  test.each(PLACES)('is kept in %s up to its bound and refused past it', (_, withUnknown) => {
    expect(tooLarge(withUnknown(LIMITS.unknownBytes - 100))).toBeNull()
    expect(tooLarge(withUnknown(LIMITS.unknownBytes))).toMatchObject({ code: 'limit' })
  })

  test.each(PLACES)('may shrink in %s where there was more before', (_, withUnknown) => {
    const [more, less] = [withUnknown(90_000), withUnknown(50_000)]
    expect(tooLarge(less, more)).toBeNull()
    expect(tooLarge(more, more)).toBeNull()
    expect(tooLarge(more, less)).toMatchObject({ code: 'limit' })
  })

  test('counts against the whole map too, however it is spread', () => {
    expect(tooLarge({ ...map, claims: claims(150, { mood: 'z'.repeat(15_000) }) })).toMatchObject({ code: 'limit' })
    // In a field that is known, but has no bound of its own, and in one that is unknown inside a known one.
    expect(tooLarge({ ...map, claims: claims(150, { factor: 'z'.repeat(15_000) }) })).toMatchObject({ code: 'limit' })
    const note = { verdict: 'view' as const, text: '', mood: 'z'.repeat(15_000) }
    expect(tooLarge({ ...map, claims: claims(150, { note }) })).toMatchObject({ code: 'limit' })
  })
})

test('every map of 500 claims with 2,000 characters each is kept', () => {
  expect(tooLarge({ ...sampleMap, claims: claims(LIMITS.claims, { text: 'z'.repeat(LIMITS.text) }) })).toBeNull()
})
