import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { defineCommand } from '@/lib/domain/map/command'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { changeOf, updateSingle } from '@/lib/domain/map/edits'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok } from '@/lib/domain/shared/result'
import { NOBODY, openDeviceStore } from '@/lib/sync/device-store'
import { newId } from '@/lib/sync/new-id'
import { sketchMap } from '@/tests/builders/map-builder'
import { browser, serverWith } from './browser'
import { DELETED, JournalServer, type Weather } from './journal-server'

const start = () => ({
  ...sketchMap({ paragraphs: { p1: { claims: { a: 'claim', b: 'claim' } } }, relations: ['a supports p1'] }),
  id: newId(),
})

describe('an edit', () => {
  test('is on the screen at once, on the device next, and “saved” only when acknowledged', async () => {
    const map = start()
    const server = serverWith(map)
    const { session, seen, settle, title } = browser(server, map)
    expect(title('Harvests')).toEqual({ ok: true, value: 'Renamed to “Harvests”' })
    expect(session.view().map.title).toBe('Harvests')
    expect(server.rows).toEqual([])
    await settle()
    expect(seen.filter((s, i) => s !== seen[i - 1])).toEqual(['untouched', 'on-device', 'saved'])
    expect(server.state.title).toBe('Harvests')
    session.close()
  })

  test('that is refused changes nothing and says why', async () => {
    const map = start()
    const { session } = browser(serverWith(map), map)
    expect(session.run(editClaim, { id: 'gone', text: 'x' })).toMatchObject({
      ok: false,
      refusal: { code: 'not-there' },
    })
    expect(session.view()).toMatchObject({ map, canUndo: false, save: { kind: 'untouched' } })
    session.close()
  })

  test('that no request can hold is refused, and what comes after it is saved', async () => {
    const map = start()
    const server = serverWith(map)
    const { session, settle, title } = browser(server, map)
    const tooMuch = defineCommand({
      name: 'write-too-much',
      input: z.object({}),
      run: ({ judgement }) =>
        ok(changeOf(...updateSingle('judgement', judgement, { text: 'ж'.repeat(LIMITS.requestBytes / 2) }))),
      say: () => 'Written',
    })
    expect(session.run(tooMuch, {})).toMatchObject({ ok: false, refusal: { code: 'limit' } })
    expect(title('Harvests').ok).toBe(true)
    await settle()
    expect(server.state.title).toBe('Harvests')
    session.close()
  })

  test.each([
    ['lost', 'Not saved: no connection. It is safe on this device.'],
    ['disk full', 'The server cannot save: its disk is full. It is safe on this device.'],
  ] as const)('when %s is kept, said to be kept, and sent when that is over', async (weather, why) => {
    const map = start()
    const server = serverWith(map)
    server.weather = () => weather
    const { session, settle, title } = browser(server, map)
    title('Offline')
    await settle()
    expect(session.view().save).toEqual({ kind: 'offline', why })
    server.weather = () => 'fine'
    session.wake()
    await settle()
    expect(session.view().save).toEqual({ kind: 'saved' })
    expect(server.state.title).toBe('Offline')
    session.close()
  })

  test.each([
    ['signed out', 'Not saved: Your session has ended.'],
    ['refused', 'Not saved: This map is closed for changes.'],
  ] as const)('when %s is kept on the device and the reason is said', async (weather, why) => {
    const map = start()
    const server = serverWith(map)
    server.weather = () => weather
    const { session, settle, title } = browser(server, map)
    title('Kept')
    await settle()
    expect(session.view().save).toEqual({ kind: 'refused', why })
    expect(await (await openDeviceStore('ada')).entries(map.id)).toHaveLength(1)
    session.close()
  })

  test.each([
    ['while it is being written', true],
    ['while nothing waits to be sent', false],
  ])('of a class that was deleted %s says so from then on, and never that it is safe', async (_, writing) => {
    const map = start()
    const server = serverWith(map)
    const { session, seen, settle, title } = browser(server, map)
    title('Before')
    await settle()
    server.weather = () => 'deleted'
    if (writing) title('After')
    else server.tellGone()
    await settle()
    const why = writing ? `Not saved: ${DELETED}` : DELETED
    expect(session.view().save).toEqual({ kind: 'refused', why })
    const from = seen.length
    session.wake()
    title('And more')
    await settle()
    expect(session.view().save).toEqual({ kind: 'refused', why })
    expect(new Set(seen.slice(from))).toEqual(new Set(['refused']))
    session.close()
  })

  test('whose answer was lost is journalled once', async () => {
    const map = start()
    const server = serverWith(map)
    const weathers: Weather[] = ['answer lost', 'answer lost', 'fine']
    server.weather = () => weathers.shift() ?? 'fine'
    const { session, settle, title } = browser(server, map)
    title('Once')
    await settle()
    expect(server.rows).toHaveLength(1)
    expect(session.view().save.kind).toBe('saved')
    session.close()
  })

  test('not sent before the page was closed is sent by the next page', async () => {
    const map = start()
    const server = serverWith(map)
    server.weather = () => 'lost'
    const first = browser(server, map)
    first.title('Unsent')
    await first.settle()
    first.session.close()
    server.weather = () => 'fine'
    const second = browser(server, map)
    await second.settle()
    expect(second.session.view()).toMatchObject({ map: { title: 'Unsent' }, save: { kind: 'saved' } })
    expect(server.state.title).toBe('Unsent')
    second.session.close()
  })
})

describe('a map begun without an account', () => {
  test('is made on the server with its first edit, under the account made for it', async () => {
    const map = start()
    const server = new JournalServer()
    const { session, settle, title } = browser(server, map, { user: NOBODY, saved: false })
    expect(server.map).toBeNull()
    title('Begun')
    await settle()
    expect(server.state.title).toBe('Begun')
    expect(await (await openDeviceStore(NOBODY)).entries(map.id)).toEqual([])
    expect(await (await openDeviceStore(NOBODY)).draft('deck|question')).toBeNull()
    session.close()
  })

  test('is found again on this device while the server was away', async () => {
    const map = start()
    const server = new JournalServer()
    server.weather = () => 'lost'
    const first = browser(server, map, { saved: false })
    first.title('Draft')
    await first.settle()
    first.session.close()
    const draft = await (await openDeviceStore('ada')).draft('deck|question')
    expect(draft?.map.id).toBe(map.id)
    server.weather = () => 'fine'
    const second = browser(server, draft!.map as typeof map, { saved: false })
    await second.settle()
    expect(server.state.title).toBe('Draft')
    second.session.close()
  })
})

describe('taking back', () => {
  test('undoes my own last step and leaves the other’s work', async () => {
    const map = start()
    const server = serverWith(map)
    const mine = browser(server, map)
    const theirs = browser(server, map, { user: 'ben' })
    mine.session.run(editClaim, { id: 'a', text: 'Mine.' })
    await mine.settle()
    theirs.session.run(editClaim, { id: 'b', text: 'Theirs.' })
    await theirs.settle()
    expect(mine.session.undo()).toEqual({ ok: true, value: 'Reworded to “Mine.”' })
    await mine.settle()
    await theirs.settle()
    const texts = theirs.session.view().map.claims.map((c) => c.text)
    expect(texts).toEqual(['The text of a.', 'Theirs.'])
    expect(mine.session.redo().ok).toBe(true)
    expect(mine.session.view().map.claims[0]?.text).toBe('Mine.')
    mine.session.close()
    theirs.session.close()
  })

  test('passes over a step whose record is gone', async () => {
    const map = start()
    const server = serverWith(map)
    const mine = browser(server, map)
    const theirs = browser(server, map, { user: 'ben' })
    mine.title('First')
    mine.session.run(editClaim, { id: 'a', text: 'Mine.' })
    await mine.settle()
    theirs.session.run(removeClaim, { id: 'a' })
    await theirs.settle()
    await mine.settle()
    expect(mine.session.undo()).toEqual({ ok: true, value: 'Renamed to “First”' })
    expect(mine.session.undo()).toMatchObject({ ok: false, refusal: { code: 'nothing-to-undo' } })
    mine.session.close()
    theirs.session.close()
  })
})

test('whatever the weather, every edit is journalled exactly once and both browsers show the same map', async () => {
  const weather = fc.constantFrom<Weather>('fine', 'fine', 'lost', 'answer lost')
  const step = fc.record({ who: fc.constantFrom(0, 1), claim: fc.constantFrom('a', 'b'), settle: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(
      fc.array(weather, { maxLength: 30 }),
      fc.array(step, { minLength: 1, maxLength: 10 }),
      async (weathers, steps) => {
        const map = start()
        const server = serverWith(map)
        const queue = [...weathers]
        server.weather = () => queue.shift() ?? 'fine'
        const browsers = [browser(server, map), browser(server, map, { user: 'ben' })]
        let words = 0
        for (const { who, claim, settle } of steps) {
          browsers[who]!.session.run(editClaim, { id: claim, text: `Words ${words++}` })
          if (settle) await browsers[who]!.session.settled()
        }
        for (const b of browsers) await b.settle()
        for (const b of browsers) await b.settle()
        expect(server.rows).toHaveLength(steps.length)
        expect(new Set(server.rows.map((r) => r.requestId)).size).toBe(steps.length)
        for (const b of browsers) {
          expect(diffMaps(b.session.view().map, server.state).edits).toEqual([])
          b.session.close()
        }
      },
    ),
    { numRuns: 25 },
  )
}, 120_000)
