import { describe, expect, test } from 'vitest'
import { type CardsDraft, keepCardsDraft, readCardsDraft } from '@/lib/sync/cards-draft'

const storageOf = (items: Record<string, string>) => () => ({
  getItem: (key: string) => items[key] ?? null,
  setItem: (key: string, value: string) => {
    items[key] = value
  },
  removeItem: (key: string) => {
    delete items[key]
  },
})

describe('cards that were pasted', () => {
  const draft: CardsDraft = {
    text: 'Cells\n- They are alive\n',
    name: 'cells.txt',
    as: 'quizlet',
    separators: { within: '\t', between: '\n' },
    title: null,
  }

  test('are read back as they were kept, each account’s by itself, and nobody’s by themselves', () => {
    const items: Record<string, string> = {}
    const storage = storageOf(items)
    keepCardsDraft('ada', draft, storage)
    expect(readCardsDraft('ada', storage)).toEqual(draft)
    expect([readCardsDraft('ben', storage), readCardsDraft(null, storage)]).toEqual([null, null])
    // forgetOwner takes what has the account between colons.
    expect(Object.keys(items).every((key) => key.includes(':ada:'))).toBe(true)
  })

  test('are gone once they are put away', () => {
    const items = {}
    keepCardsDraft(null, draft, storageOf(items))
    keepCardsDraft(null, null, storageOf(items))
    expect(items).toEqual({})
  })

  test('leave no older text behind where the new one is too large to keep', () => {
    const items: Record<string, string> = {}
    keepCardsDraft('ada', draft, storageOf(items))
    const full = () => ({
      ...storageOf(items)(),
      setItem: () => {
        throw new Error('quota')
      },
    })
    keepCardsDraft('ada', { ...draft, text: 'Much' }, full)
    expect(readCardsDraft('ada', storageOf(items))).toBeNull()
  })

  test.each([['no JSON'], ['{"text":7}'], ['null']])('are none where %j was kept', (kept) => {
    expect(readCardsDraft('ada', storageOf({ 'howfar-cards:ada:draft': kept }))).toBeNull()
  })
})
