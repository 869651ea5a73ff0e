import { describe, expect, test } from 'vitest'
import { keepMemoryPlace, type MemoryPlace, readMemoryPlace } from '@/lib/sync/memory-place'

const storageOf = (items: Record<string, string>) => () =>
  ({
    getItem: (key: string) => items[key] ?? null,
    setItem: (key: string, value: string) => {
      items[key] = value
    },
  }) as unknown as Storage
const NOWHERE = { closed: false, open: null, comparing: null, drafts: {}, marks: {} }

describe('the place in recalling a map', () => {
  const place: MemoryPlace = {
    closed: true,
    open: 'k1',
    comparing: 'k1',
    drafts: { k1: 'Half a li' },
    marks: { 'c1.1': { result: 'partly', line: null, keep: 'line' }, 'c1.2': {} },
  }
  test('is read back as it was kept, map by map', () => {
    const storage = storageOf({})
    keepMemoryPlace('m', place, storage)
    expect(readMemoryPlace('m', storage)).toEqual(place)
    expect(readMemoryPlace('other', storage)).toEqual(NOWHERE)
  })
  test.each([
    ['nothing', {}],
    ['no JSON', { 'howfar-memory:m': '{' }],
    ['another shape', { 'howfar-memory:m': '{"closed":"yes"}' }],
  ])('is the start when %s was kept', (_, items) => {
    expect(readMemoryPlace('m', storageOf(items as Record<string, string>))).toEqual(NOWHERE)
  })
  test('is the start, and nothing fails, where a browser keeps nothing', () => {
    const shut = () => {
      throw new Error('denied')
    }
    keepMemoryPlace('m', place, shut)
    expect(readMemoryPlace('m', shut)).toEqual(NOWHERE)
  })
})
