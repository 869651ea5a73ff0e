import { describe, expect, test } from 'vitest'
import { applyDeckChange } from '@/lib/domain/deck/apply-deck-change'
import { renameDeck } from '@/lib/domain/deck/commands/edit-cards'
import { addDeckClaim, removeDeckClaim, setRole, writeClaim } from '@/lib/domain/deck/commands/edit-claims'
import { crossingsOf } from '@/lib/domain/deck/crossings'
import { Deck } from '@/lib/domain/deck/deck'
import type { DeckChange } from '@/lib/domain/deck/deck-change'
import type { ChangedDeck } from '@/lib/domain/deck/deck-state'
import { deckOf, tablesOf } from '@/lib/domain/deck/deck-tables'
import { CANNOT_SAVE } from '@/lib/domain/shared/cannot-save'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { DeckSession } from '@/lib/sync/deck-session'

const claim = (text: string) => ({ text, factor: null, role: 'claim', taggedFrom: 'none' })
const deck = Deck.parse({
  title: 'Bread',
  factors: [],
  cards: [{ question: 'Harvests', claims: [claim('It failed.'), claim('Bread was dear.')] }],
})

/** A server of one deck, by the rules of the real one. `answer`: what it says instead, while it is out of order. */
function makeServer() {
  let [rev, tables] = [0, tablesOf(deck)]
  const server = {
    answer: null as (() => Promise<Result<ChangedDeck>>) | null,
    texts: () => tables.claims.map(({ text }) => text),
    title: () => tables.head.title,
    async send(change: DeckChange): Promise<Result<ChangedDeck>> {
      await Promise.resolve()
      if (server.answer) return server.answer()
      const crossed = crossingsOf(tables, change)
      if (crossed.length === 0) [rev, tables] = [rev + 1, applyDeckChange(tables, change)]
      return ok({ rev, deck: deckOf(tables), crossed })
    },
  }
  return server
}

/** Two windows of one browser, and what waits to be tried again in the first. */
function open() {
  const server = makeServer()
  const later: (() => void)[] = []
  const schedule = (act: () => void) => {
    later.push(act)
    return () => void later.splice(0)
  }
  const window = () => new DeckSession({ start: { rev: 0, deck }, send: server.send, schedule })
  return { server, here: window(), there: window(), later }
}

const settled = async (session: DeckSession) => {
  for (let i = 0; session.unsent && i < 1_000; i++) await Promise.resolve()
  expect(session.unsent).toBe(false)
}
const first = (session: DeckSession) => session.view().deck.claims[0]!

describe('a deck on this screen', () => {
  test('shows an edit at once, and “Saved” once the server has it', async () => {
    const { here, server } = open()
    here.run(writeClaim(first(here), 'The crop failed.'), 'Written')
    expect(first(here).text).toBe('The crop failed.')
    expect([here.view().save.kind, server.texts()[0]]).toEqual(['saving', 'It failed.'])
    await settled(here)
    expect([here.view().save.kind, server.texts()[0]]).toEqual(['saved', 'The crop failed.'])
  })

  test('takes back steps one by one, the letters of one name at once', async () => {
    const { here, server } = open()
    for (const name of ['B', 'Br', 'Bread riots'])
      here.run(renameDeck(here.view().deck, name), 'Renamed', { key: 'title' })
    here.run(removeDeckClaim(here.view().deck, first(here)), 'Deleted', { say: true })
    expect(here.view().said).toEqual({ words: 'Deleted', undo: true })
    here.undo()
    here.undo()
    expect(here.view().canUndo).toBe(false)
    await settled(here)
    expect([server.title(), server.texts()]).toEqual(['Bread', ['It failed.', 'Bread was dear.']])
  })

  test.each([
    [
      'the connection is lost',
      () => Promise.reject(new Error('offline')),
      'Not saved: there is no connection. It is tried again.',
    ],
    [
      'the disk is full',
      async () => refuse(CANNOT_SAVE, 'The server cannot save: its disk is full.'),
      'The server cannot save: its disk is full.',
    ],
    ['the session ended', async () => refuse('sign-in', 'Your session has ended.'), 'Your session has ended.'],
  ])('keeps an edit while %s, says so, and tries again', async (_, answer, why) => {
    const { here, server, later } = open()
    server.answer = answer
    here.run(setRole(first(here), 'evidence'), 'The role')
    here.run(writeClaim(first(here), 'The crop failed.'), 'Written')
    for (let i = 0; i < 20; i++) await Promise.resolve()
    expect(here.view().save).toEqual({ kind: 'not-saved', why })
    expect([here.unsent, first(here).text, first(here).role]).toEqual([true, 'The crop failed.', 'evidence'])
    server.answer = null
    for (const act of later.splice(0)) act()
    await settled(here)
    expect([here.view().save.kind, server.texts()[0]]).toEqual(['saved', 'The crop failed.'])
  })

  test('lets go of what the server will never take, and says why', async () => {
    const { here, server } = open()
    server.answer = async () => refuse('limit', 'A deck holds at most 500 claims.')
    const added = addDeckClaim(here.view().deck, { id: 'one-more', card: 'k1', text: 'Riots.' })
    if (added.ok) here.run(added.value, 'Added')
    await settled(here)
    expect(here.view().said).toEqual({ words: 'A deck holds at most 500 claims.', undo: false })
    expect([here.view().deck.claims.length, here.view().canUndo]).toEqual([2, false])
  })
})

describe('two windows', () => {
  test('that edit different things have both', async () => {
    const { here, there, server } = open()
    there.run(writeClaim(there.view().deck.claims[1]!, 'Bread cost twice as much.'), 'Written')
    await settled(there)
    here.run(writeClaim(first(here), 'The crop failed.'), 'Written')
    await settled(here)
    expect(server.texts()).toEqual(['The crop failed.', 'Bread cost twice as much.'])
    expect(here.view().deck.claims.map(({ text }) => text)).toEqual(server.texts())
  })

  test.each([
    ['leaves theirs', (session: DeckSession) => session.giveUp(), 'Theirs.'],
    ['puts its own', (session: DeckSession) => session.putOver(), 'Mine.'],
  ])('that write the same claim: the second is shown both, and %s', async (_, choose, then) => {
    const { here, there, server } = open()
    there.run(writeClaim(first(there), 'Theirs.'), 'Written')
    await settled(there)
    here.run(writeClaim(first(here), 'Mine.'), 'Written')
    await settled(here)
    expect(server.texts()[0]).toBe('Theirs.')
    expect(here.view().crossed?.crossings).toMatchObject([{ mine: 'Mine.', theirs: 'Theirs.' }])
    choose(here)
    await settled(here)
    expect([server.texts()[0], here.view().crossed]).toEqual([then, null])
  })

  test('an undo leaves what another window made of it since', async () => {
    const { here, there, server } = open()
    here.run(writeClaim(first(here), 'Mine.'), 'Written')
    await settled(here)
    there.hear({ rev: 1, deck: deckOf(here.view().deck) })
    there.run(writeClaim(first(there), 'Theirs.'), 'Written')
    await settled(there)
    here.undo()
    await settled(here)
    expect(server.texts()[0]).toBe('Theirs.')
    expect(here.view().said?.words).toMatch(/changed in another window/)
  })
})
