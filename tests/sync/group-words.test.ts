import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { Command } from '@/lib/domain/map/command'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { putBack } from '@/lib/domain/map/commands/put-back'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { changeOf, remove } from '@/lib/domain/map/edits'
import { type FieldAt, holderOf, valueAt } from '@/lib/domain/map/text-fields'
import { ok } from '@/lib/domain/shared/result'
import { newId } from '@/lib/sync/new-id'
import { everyTextField, filledMap, valueWith } from '@/tests/builders/text-field-builder'
import { browser, serverWith } from './browser'

/** Takes any record off, whether or not a button does. */
const removeRecord: Command<{ table: string; id: string }> = {
  name: 'remove-record',
  input: putBack.input as never,
  run: (map, at) => {
    const record = holderOf(map, { ...at, field: 'id' } as FieldAt)
    return ok(record ? changeOf(remove(at.table as never, record as never)) : changeOf())
  },
  say: () => 'Removed',
}

/** Two mates at one map. */
async function pair() {
  const map = { ...filledMap(), id: newId() }
  const server = serverWith(map)
  const osprey = browser(server, map, { user: 'Osprey 1' })
  const heron = browser(server, map, { user: 'Heron 2' })
  const settle = async () => {
    await osprey.settle()
    await heron.settle()
  }
  const write = (who: typeof osprey, at: FieldAt, words: string) =>
    who.session.run(putBack, { field: at, value: valueWith(at, words) })
  const close = () => {
    osprey.session.close()
    heron.session.close()
  }
  await settle()
  return { map, server, osprey, heron, settle, write, close }
}

const inHand = (who: ReturnType<typeof browser>) =>
  who.session.view().inHand.map(({ at, words, writer, by, how }) => ({ at, words, writer, by, how }))
const shows = (who: ReturnType<typeof browser>, at: FieldAt) => valueAt(who.session.view().map, at)

const FIELDS = everyTextField()
const OF_RECORDS = FIELDS.flatMap(({ name, at }) => ('id' in at ? [{ name, at }] : []))

describe.each(FIELDS)('$name', ({ at }) => {
  test('overwritten by a mate: the writer has both texts at once, and one change brings theirs back', async () => {
    const { osprey, heron, settle, write, close } = await pair()
    write(heron, at, 'What Heron wrote.')
    await settle()
    write(osprey, at, 'What Osprey wrote.')
    await settle()
    expect(inHand(heron)).toEqual([
      { at, words: 'What Heron wrote.', writer: null, by: 'Osprey 1', how: 'overwritten' },
    ])
    expect(shows(heron, at)).toEqual(valueWith(at, 'What Osprey wrote.'))
    const [lost] = heron.session.view().inHand
    heron.session.run(putBack, { field: at, value: lost?.value })
    await settle()
    expect(shows(osprey, at)).toEqual(valueWith(at, 'What Heron wrote.'))
    expect(inHand(heron)).toEqual([])
    expect(inHand(osprey).map(({ words }) => words)).toEqual(['What Osprey wrote.'])
    close()
  })

  test('replayed from offline: both see it, each with the other’s words, whoever was first', async () => {
    const { osprey, heron, settle, write, close } = await pair()
    heron.network.away = true
    write(heron, at, 'Written on the bus.')
    write(osprey, at, 'Written in the room.')
    await settle()
    await heron.back()
    await settle()
    expect(shows(osprey, at)).toEqual(valueWith(at, 'Written on the bus.'))
    expect(inHand(osprey)).toEqual([
      { at, words: 'Written in the room.', writer: null, by: 'Heron 2', how: 'overwritten' },
    ])
    expect(inHand(heron)).toEqual([
      { at, words: 'Written in the room.', writer: 'Osprey 1', by: null, how: 'overwritten' },
    ])
    close()
  })

  test('replayed by the next page: it is told whose words it goes over', async () => {
    const { server, osprey, heron, settle, write, close } = await pair()
    heron.network.away = true
    write(heron, at, 'Written on the bus.')
    await heron.settle()
    heron.session.close()
    write(osprey, at, 'Written in the room.')
    await settle()
    const next = browser(server, server.state, { user: 'Heron 2', seq: server.rows.length })
    await next.settle()
    expect(shows(next, at)).toEqual(valueWith(at, 'Written on the bus.'))
    expect(inHand(next)).toEqual([
      { at, words: 'Written in the room.', writer: 'Osprey 1', by: null, how: 'overwritten' },
    ])
    next.session.close()
    close()
  })

  test('still being written when a mate’s words come: they are told, and those given up at last are not', async () => {
    const { osprey, heron, settle, write, close } = await pair()
    heron.session.draft(at, valueWith(at, 'Half a sen'))
    write(osprey, at, 'A whole')
    await settle()
    write(osprey, at, 'A whole sentence.')
    await settle()
    expect(inHand(heron)).toEqual([
      { at, words: 'A whole sentence.', writer: 'Osprey 1', by: null, how: 'overwritten' },
    ])
    heron.session.draft(at, null)
    await heron.settle()
    expect(inHand(heron)).toEqual([])
    close()
  })

  test('taken back by undo only while it holds what was written', async () => {
    const { osprey, heron, settle, write, close } = await pair()
    write(heron, at, 'What Heron wrote.')
    await settle()
    write(osprey, at, 'What Osprey wrote.')
    await settle()
    expect(heron.session.undo()).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', message: expect.stringContaining('Osprey 1 has changed this since') },
    })
    expect(shows(heron, at)).toEqual(valueWith(at, 'What Osprey wrote.'))
    expect(osprey.session.undo().ok).toBe(true)
    expect(shows(osprey, at)).toEqual(valueWith(at, 'What Heron wrote.'))
    close()
  })
})

describe('a card', () => {
  test('that is written for the first time is in the hand when its paragraph goes, and nobody keeps it twice', async () => {
    const { osprey, heron, settle, close } = await pair()
    const at = { table: 'paragraphs', id: 'p1', field: null } as const
    expect(heron.session.draft(at, 'A new')).toBe(true)
    osprey.session.run(removeParagraph, { id: 'p1' })
    await settle()
    expect(inHand(heron)).toEqual([{ at, words: 'A new', writer: null, by: 'Osprey 1', how: 'removed' }])
    expect(heron.session.draft(at, null)).toBe(false)
    const [lost] = heron.session.view().inHand
    heron.session.letGo(lost?.id ?? '')
    expect(inHand(heron)).toEqual([])
    close()
  })

  test('that was added offline to a paragraph that is gone by then is in the hand', async () => {
    const { osprey, heron, settle, close } = await pair()
    heron.network.away = true
    heron.session.run(addClaim, { id: 'n', text: 'Thought of on the bus.', paragraph: 'p1', relationId: 'r' })
    osprey.session.run(removeParagraph, { id: 'p1' })
    await settle()
    await heron.back()
    expect(inHand(heron)).toMatchObject([{ words: 'Thought of on the bus.', by: 'Osprey 1', how: 'removed' }])
    close()
  })

  test('that is being written says where a mate has put it', async () => {
    const { osprey, heron, settle, close } = await pair()
    heron.session.draft({ table: 'claims', id: 'a', field: 'text' }, 'Half a sen')
    osprey.session.run(removeParagraph, { id: 'p1' })
    await settle()
    expect(inHand(heron)).toMatchObject([{ words: 'Half a sen', by: 'Osprey 1', how: 'moved' }])
    close()
  })
})

test('another window of one’s own is no mate: what it writes over is told only where it was not sent', async () => {
  const map = { ...filledMap(), id: newId() }
  const server = serverWith(map)
  const [one, two] = [browser(server, map), browser(server, map)]
  one.title('Sent from here')
  await one.settle()
  await two.settle()
  two.title('Sent from there')
  await two.settle()
  expect(inHand(one)).toEqual([])
  one.session.draft({ table: 'map', field: 'title' }, 'Half a ti')
  two.title('And again')
  await two.settle()
  expect(inHand(one)).toMatchObject([{ words: 'And again', writer: 'Another window of yours', by: null }])
  for (const { session } of [one, two]) session.close()
})

describe.each(OF_RECORDS)('$name', ({ at }) => {
  test('removed by a mate: the words are in the writer’s hand, kept or still being written', async () => {
    const { osprey, heron, settle, write, close } = await pair()
    write(heron, at, 'What Heron wrote.')
    await settle()
    heron.session.draft(at, valueWith(at, 'What Heron is writing'))
    osprey.session.run(removeRecord, at)
    await settle()
    expect(inHand(heron)).toEqual([
      { at, words: 'What Heron is writing', writer: null, by: 'Osprey 1', how: 'removed' },
    ])
    osprey.session.undo()
    await settle()
    heron.session.draft(at, null)
    expect(shows(heron, at)).toEqual(valueWith(at, 'What Heron wrote.'))
    osprey.session.redo()
    await settle()
    expect(inHand(heron).at(-1)).toMatchObject({ words: 'What Heron wrote.', by: 'Osprey 1', how: 'removed' })
    close()
  })

  test('removed while the writer was offline: the words that have no place any more are in their hand', async () => {
    const { osprey, heron, settle, write, close } = await pair()
    heron.network.away = true
    write(heron, at, 'Written on the bus.')
    osprey.session.run(removeRecord, at)
    await settle()
    await heron.back()
    expect(inHand(heron)).toEqual([{ at, words: 'Written on the bus.', writer: null, by: 'Osprey 1', how: 'removed' }])
    close()
  })
})
