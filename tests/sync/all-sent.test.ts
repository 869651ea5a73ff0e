import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { allSent } from '@/lib/sync/all-sent'
import { openDeviceStore } from '@/lib/sync/device-store'
import { newId } from '@/lib/sync/new-id'
import { openMapSession } from '@/lib/sync/open-map-session'
import { sketchMap } from '@/tests/builders/map-builder'
import { JournalServer } from './journal-server'

function open() {
  const server = new JournalServer()
  server.map = { ...sketchMap({}), id: newId() }
  const session = openMapSession({
    map: server.map,
    seq: 0,
    saved: true,
    startedFrom: '',
    store: () => openDeviceStore('ada'),
    transport: server.transport(),
    ensureAccount: async () => ({ kind: 'done', value: null }),
    // What is given up stays so until somebody asks again.
    schedule: () => () => {},
  })
  return { server, session, title: (title: string) => session.run(setTitle, { title }) }
}

describe('all is sent', () => {
  test('at once where nothing was edited', async () => {
    const { session } = open()
    expect(await allSent(session)).toBeNull()
    session.close()
  })

  test('when the server has the edit that was made a moment before', async () => {
    const { server, session, title } = open()
    title('Typed just now')
    expect(await allSent(session)).toBeNull()
    expect([server.state.title, session.view().unsent, session.view().seq]).toEqual(['Typed just now', 0, 1])
    session.close()
  })

  test('not without a connection, and says why; when it is back, asking again sends', async () => {
    const { server, session, title } = open()
    server.weather = () => 'lost'
    title('Offline')
    expect(await allSent(session)).toBe('Not saved: no connection. It is safe on this device.')
    server.weather = () => 'fine'
    expect(await allSent(session)).toBeNull()
    expect(server.state.title).toBe('Offline')
    session.close()
  })

  test('not when the server refuses, and says why', async () => {
    const { server, session, title } = open()
    server.weather = () => 'refused'
    title('Closed')
    expect(await allSent(session)).toBe('Not saved: This map is closed for changes.')
    session.close()
  })
})
