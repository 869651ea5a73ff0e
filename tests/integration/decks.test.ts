import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renameDeck } from '@/lib/domain/deck/commands/edit-cards'
import { addDeckClaim, removeDeckClaim, writeClaim } from '@/lib/domain/deck/commands/edit-claims'
import { Deck } from '@/lib/domain/deck/deck'
import { type DeckChange, reverseDeckChange } from '@/lib/domain/deck/deck-change'
import { tablesOf } from '@/lib/domain/deck/deck-tables'
import { LIMITS } from '@/lib/domain/shared/limits'
import type { Result } from '@/lib/domain/shared/result'
import { changeDeck } from '@/lib/server/deck/change-deck'
import { binDeck, openDeck, saveDeck } from '@/lib/server/deck/deck-store'
import { createGuest } from '@/lib/server/sign-in/guest'
import { freshDatabase } from './fresh-database'

const fresh = await freshDatabase()
const { db } = fresh
afterAll(fresh.close)

const claim = (text: string) => ({ text, factor: null, role: 'claim', taggedFrom: 'none' })
/** As decks were kept before their claims had names. */
const bread = Deck.parse({
  title: 'Bread',
  factors: [],
  cards: [{ question: 'Harvests', claims: [claim('It failed.'), claim('Bread was dear.')] }],
})

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}

let owner: string
let stranger: string
let made = 0
beforeAll(async () => {
  owner = (await createGuest(db)).id
  stranger = (await createGuest(db)).id
})

const aDeck = async () => value(await saveDeck(db, owner, `deck-${++made}`, bread)).id
const open = async (id: string) => value(await openDeck(db, owner, id))
const change = async (id: string, of: DeckChange) => value(await changeDeck(db, owner, id, of))
const first = async (id: string) => tablesOf((await open(id)).deck).claims[0]!

describe('a deck of one’s own', () => {
  test('is changed state by state, and its list knows its name', async () => {
    const id = await aDeck()
    expect((await open(id)).rev).toBe(0)
    const { rev } = await change(id, renameDeck(tablesOf(bread), 'Bread riots'))
    await change(id, writeClaim(await first(id), 'The crop failed.'))
    const now = await open(id)
    expect([rev, now.rev, now.deck.title, (await first(id)).text]).toEqual([1, 2, 'Bread riots', 'The crop failed.'])
    expect((await db.deck.findUnique({ where: { id } }))?.title).toBe('Bread riots')
  })

  test('is not changed twice by the same change', async () => {
    const id = await aDeck()
    const added = value(addDeckClaim(tablesOf(bread), { id: 'new', card: 'k1', text: 'Riots.' }))
    const [one, two] = [await change(id, added), await change(id, added)]
    expect([one.rev, two.rev, two.deck.cards[0]?.claims.length]).toEqual([1, 1, 3])
  })

  test('tells what came later from what it began with, also once that was deleted and brought back', async () => {
    const id = await aDeck()
    const sinceOf = async () => Object.fromEntries(tablesOf((await open(id)).deck).claims.map((c) => [c.text, c.since]))
    await change(id, value(addDeckClaim(tablesOf(bread), { id: 'new', card: 'k1', text: 'Riots.' })))
    expect(await sinceOf()).toEqual({ 'It failed.': 0, 'Bread was dear.': 0, 'Riots.': 1 })
    const removal = removeDeckClaim(tablesOf((await open(id)).deck), await first(id))
    await change(id, removal)
    await change(id, reverseDeckChange(removal))
    expect(await sinceOf()).toEqual({ 'It failed.': 0, 'Bread was dear.': 0, 'Riots.': 1 })
  })

  test('is not overwritten by a window that did not see it change', async () => {
    const id = await aDeck()
    const seen = await first(id)
    await change(id, writeClaim(seen, 'Theirs.'))
    const { crossed, rev } = await change(id, writeClaim(seen, 'Mine.'))
    expect([crossed, rev]).toMatchObject([[{ field: 'text', mine: 'Mine.', theirs: 'Theirs.' }], 1])
    expect((await first(id)).text).toBe('Theirs.')
  })

  test('takes all of many edits at once, of many connections', async () => {
    const id = await aDeck()
    const adds = Array.from({ length: 12 }, (_, i) =>
      value(addDeckClaim(tablesOf(bread), { id: `new-${i}`, card: 'k1', text: `Riot ${i}.` })),
    )
    const answers = await Promise.all(adds.map((add) => change(id, add)))
    expect(new Set(answers.map((answer) => answer.rev)).size).toBe(12)
    const { rev, deck } = await open(id)
    expect([rev, deck.cards[0]?.claims.length]).toEqual([12, 14])
  })

  test('is somebody else’s, in the bin or gone: as if it had never been', async () => {
    const id = await aDeck()
    const mine = renameDeck(tablesOf(bread), 'Mine')
    const missing = await changeDeck(db, stranger, 'nothing', mine)
    expect(await changeDeck(db, stranger, id, mine)).toEqual(missing)
    await binDeck(db, owner, id, true, new Date())
    expect(await changeDeck(db, owner, id, mine)).toEqual(missing)
  })

  test('holds no more claims than a deck may', async () => {
    const id = await aDeck()
    const many: DeckChange = {
      edits: Array.from({ length: LIMITS.claims }, (_, i) => ({
        op: 'add',
        table: 'claims',
        after: null,
        record: { ...tablesOf(bread).claims[0]!, id: `many-${i}` },
      })),
    }
    expect(await changeDeck(db, owner, id, many)).toMatchObject({
      ok: false,
      refusal: { message: 'A deck holds at most 500 claims; this one has 502.' },
    })
    expect((await open(id)).rev).toBe(0)
  })

  test('that is made again under its name stays as it is', async () => {
    const id = await aDeck()
    await change(id, renameDeck(tablesOf(bread), 'Bread riots'))
    value(await saveDeck(db, owner, id, bread))
    expect((await open(id)).deck.title).toBe('Bread riots')
    expect(await saveDeck(db, stranger, id, bread)).toMatchObject({ ok: false })
  })
})
