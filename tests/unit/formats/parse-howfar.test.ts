import { describe, expect, test } from 'vitest'
import { sampleMap } from '@/content'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { writeHowfar } from '@/lib/formats/howfar/write-howfar'
import { sketchMap } from '@/tests/builders/map-builder'

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const map = sketchMap({
  paragraphs: { p1: { claims: { a: 'claim', b: 'evidence' } } },
  relations: ['a supports p1', 'b exemplifies a'],
})

describe('a map file', () => {
  test('written and read again is the same map', () => {
    expect(parseHowfar(bytes(writeHowfar(sampleMap)), 'm.json')).toEqual({ ok: true, value: sampleMap })
  })

  test('keeps fields that this version does not know', () => {
    const odd = { ...map, mood: 'hopeful', claims: map.claims.map((c) => ({ ...c, stars: 3 })) }
    const parsed = parseHowfar(bytes(odd), 'm.json')
    expect(parsed.ok && parsed.value).toMatchObject({ mood: 'hopeful' })
    expect(parsed.ok && parsed.value.claims[0]).toMatchObject({ stars: 3 })
  })

  test('may leave optional fields out', () => {
    const least = { format: 'howfar-map', version: 1, id: 'm', question: { text: 'How far?', form: 'factor' } }
    expect(parseHowfar(bytes(least), 'm.json').ok).toBe(true)
  })
})

test.each<[string, unknown, string, RegExp]>([
  ['broken JSON', '{"format": "howfar-map",\n  oops}', 'not-json', /line 2, column/],
  ['another kind of file', { hello: 1 }, 'not-a-map', /not a Howfar map/],
  ['a newer version', { ...map, version: 3 }, 'newer', /newer Howfar/],
  [
    'a weight out of range',
    { ...map, paragraphs: [{ id: 'p1', order: 1, weight: 120 }] },
    'bad-shape',
    /paragraphs\[0\]\.weight/,
  ],
  [
    'a relation to nowhere',
    { ...map, relations: [{ id: 'r', from: 'a', to: 'z', kind: 'supports' }] },
    'not-there',
    /“r”.*“z”/,
  ],
  [
    'a relation to itself',
    { ...map, relations: [{ id: 'r', from: 'a', to: 'a', kind: 'supports' }] },
    'relation-to-itself',
    /“r”/,
  ],
  ['two claims of one id', { ...map, claims: [...map.claims, map.claims[0]] }, 'same-id', /“a”/],
  ['a claim in no paragraph that exists', { ...map, paragraphs: [], relations: [] }, 'not-there', /“a”/],
  [
    'more of what nobody here knows than is kept',
    { ...map, junk: 'z'.repeat(20_000) },
    'limit',
    /20 KB .* cannot read/,
  ],
  [
    'a circle',
    { ...map, relations: [...map.relations, { id: 'r', from: 'a', to: 'b', kind: 'supports' }] },
    'circle',
    /circle/,
  ],
])('%s is refused with a sentence that names the file and the place', (_, value, code, words) => {
  const parsed = parseHowfar(bytes(value), 'plan.json')
  expect(parsed.ok ? 'read' : parsed.refusal.code).toBe(code)
  expect(parsed.ok ? '' : parsed.refusal.message).toMatch(words)
  expect(parsed.ok ? '' : parsed.refusal.message).toMatch(/^plan\.json/)
})
