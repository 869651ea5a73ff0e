import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyChange } from '@/lib/domain/map/apply-change'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Change } from '@/lib/domain/map/change'
import { moveClaims } from '@/lib/domain/map/commands/move-claims'
import { sortClaims } from '@/lib/domain/map/commands/sort-claims'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { findClaim } from '@/lib/domain/map/read-map'
import { LIMITS } from '@/lib/domain/shared/limits'
import { factorColumns, paragraphColumns, type SortColumn, type SortFilter } from '@/lib/domain/weighing/sort-columns'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'
import { outlineOf } from '@/tests/builders/outline-of'
import { codeOf, mapAfter } from '@/tests/builders/run-command'

const map = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', claims: { a: 'claim', b: 'evidence', d: 'claim' } },
    p2: { factor: 'circumstance', claims: { c: 'claim' } },
  },
  tray: { t: 'claim', u: 'evidence' },
  relations: ['a supports p1', 'b exemplifies a', 'd supports p1', 'c supports p2', 'a links c'],
})
const moving = (ids: string[], paragraph: string | null) => ({
  claims: ids.map((id) => ({ id, relationId: `new-${id}` })),
  paragraph,
})
const ALL: SortFilter = { search: '', factor: null, offMap: false }
const written = (columns: SortColumn[]) =>
  columns.map((c) => `${c.id}: ${c.claims.map((claim) => claim.id).join(' ')}`.trim())

describe('cards sorted into paragraphs', () => {
  test.each([
    ['several at once, in their order', ['t', 'd'], 'p2', 'p1: a (b) | p2: c t d'],
    ['a claim brings what hangs under it', ['a'], 'p2', 'p1: d | p2: c a (b)'],
    ['chosen with its evidence, it keeps it under it', ['b', 'a'], 'p2', 'p1: d | p2: c a (b)'],
    ['evidence alone leaves its claim', ['b'], 'p2', 'p1: a d | p2: c b'],
    ['what is there already stays where it is', ['a', 't'], 'p1', 'p1: a (b) d t | p2: c'],
    ['what is gone is passed over', ['gone', 't'], 'p2', 'p1: a (b) d | p2: c t'],
    ['the same card twice is one card', ['t', 't'], 'p2', 'p1: a (b) d | p2: c t'],
    ['back to the tray', ['a', 'c'], null, 'p1: b d | p2:'],
  ])('%s', (_, ids, paragraph, outline) => {
    expect(outlineOf(mapAfter(map, moveClaims, moving(ids, paragraph)))).toBe(outline)
  })

  test('a claim supports its new paragraph, evidence is left for the student to attach', () => {
    const moved = mapAfter(map, moveClaims, moving(['t', 'u'], 'p2'))
    expect(moved.relations.filter((r) => r.id.startsWith('new-'))).toMatchObject([{ from: 't', to: 'p2' }])
  })

  test('nobody is moved to what is not there', () => {
    expect(codeOf(map, moveClaims, moving(['a'], 'p9'))).toBe('not-there')
    expect(codeOf(map, moveClaims, moving(['gone'], 'p1'))).toBe('not-there')
    expect(codeOf(map, sortClaims, { ids: ['gone'], factor: 'policy' })).toBe('not-there')
  })

  test('loose cards come with the tray, placed ones in reading order', () => {
    const loose = { ...map, claims: map.claims.map((c) => (c.id === 'u' ? { ...c, position: { x: 1, y: 1 } } : c)) }
    expect(written(paragraphColumns(loose, ALL))).toEqual(['null: t u', 'p1: a b d', 'p2: c'])
  })
})

describe('cards sorted by factor', () => {
  const sorted = mapAfter(map, sortClaims, { ids: ['a', 't'], factor: 'policy' })

  test('those without a factor come first, and one that the map does not know is none', () => {
    const odd = mapAfter(sorted, sortClaims, { ids: ['c'], factor: 'weather' })
    expect(written(factorColumns(odd, map.factors, ALL))).toEqual(['null: b d c u', 'circumstance:', 'policy: a t'])
  })

  test('taken off again, a card waits with the unsorted', () => {
    const off = mapAfter(sorted, sortClaims, { ids: ['a'], factor: null })
    expect(findClaim(off, 'a')!.factor).toBeNull()
  })

  test.each<[string, Partial<SortFilter>, string[]]>([
    ['words of the claim', { search: 'TEXT of a' }, ['null:', 'circumstance:', 'policy: a']],
    ['words that no claim has', { search: 'frost' }, ['null:', 'circumstance:', 'policy:']],
    ['one factor', { factor: 'policy' }, ['null:', 'circumstance:', 'policy: a t']],
    ['only what is not on the map', { offMap: true }, ['null: u', 'circumstance:', 'policy: t']],
  ])('filtered by %s, counts stay whole', (_, filter, shown) => {
    const columns = factorColumns(sorted, map.factors, { ...ALL, ...filter })
    expect(written(columns)).toEqual(shown)
    expect(columns.map((c) => c.all)).toEqual([4, 0, 2])
  })
})

const WRITES = { 'sort-claims': ['factor'], 'move-claims': ['paragraph', 'order', 'position'] }
/** The fields of claims, and the tables beside them, in which two maps differ. */
function touched(before: ArgumentMap, after: ArgumentMap) {
  const { edits } = diffMaps(before, after)
  const fields = edits.flatMap((e) => (e.op === 'update' && e.table === 'claims' ? Object.keys(e.to) : []))
  return { fields: new Set(fields), tables: new Set(edits.map((e) => e.table)) }
}

describe('a card sort writes its own fields alone', () => {
  test('by factor: the factor', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.nat(20), (start, n) => {
        const ids = start.claims.slice(0, n).map((c) => c.id)
        const result = sortClaims.run(start, { ids, factor: 'policy' })
        if (!result.ok) return
        const { fields, tables } = touched(start, applyChange(start, result.value))
        expect([...tables].filter((t) => t !== 'claims')).toEqual([])
        expect([...fields].filter((f) => !WRITES['sort-claims'].includes(f))).toEqual([])
      }),
    )
  })

  test('by paragraph: the place, and the relations that say it', () => {
    fc.assert(
      fc.property(arbitraryMap(), fc.nat(20), fc.nat(3), (start, n, to) => {
        const ids = start.claims.slice(0, n).map((c) => c.id)
        const result = moveClaims.run(start, moving(ids, start.paragraphs[to]?.id ?? null))
        if (!result.ok) return
        const { fields, tables } = touched(start, applyChange(start, result.value))
        expect([...tables].filter((t) => t !== 'claims' && t !== 'relations')).toEqual([])
        expect([...fields].filter((f) => !WRITES['move-claims'].includes(f))).toEqual([])
      }),
    )
  })
})

describe('a handful', () => {
  const many = ArgumentMap.parse({
    ...map,
    claims: Array.from({ length: LIMITS.claims }, (_, i) => ({
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      text: 'Frost killed the seedlings.',
    })),
    relations: [],
    paragraphs: map.paragraphs.map((p) => ({ ...p, id: `00000000-0000-4000-9000-00000000000${p.id.slice(1)}` })),
  })
  const ids = many.claims.map((c) => c.id)

  test('of as many cards as may move at once goes into one request', () => {
    const full = ids.slice(0, LIMITS.cardsAtOnce)
    for (const result of [
      moveClaims.run(many, {
        claims: full.map((id) => ({ id, relationId: id.replace('8', '7') })),
        paragraph: many.paragraphs[0]!.id,
      }),
      sortClaims.run(many, { ids: full, factor: 'policy' }),
    ]) {
      if (!result.ok) throw new Error(result.refusal.message)
      const bytes = JSON.stringify(Change.parse(result.value)).length
      expect(bytes).toBeLessThan(LIMITS.requestBytes)
    }
  })

  test('of more is refused with a sentence', () => {
    const over = ids.slice(0, LIMITS.cardsAtOnce + 1)
    expect(codeOf(many, sortClaims, { ids: over, factor: null })).toBe('limit')
    expect(codeOf(many, moveClaims, moving(over, null))).toBe('limit')
  })
})
