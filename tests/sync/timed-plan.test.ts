import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { keepVersion } from '@/lib/domain/map/commands/keep-version'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import type { TimedRun } from '@/lib/domain/plan/timed-run'
import { LIMITS } from '@/lib/domain/shared/limits'
import type { ClockStore } from '@/lib/sync/clock-store'
import { openDeviceStore } from '@/lib/sync/device-store'
import { newId } from '@/lib/sync/new-id'
import { openMapSession } from '@/lib/sync/open-map-session'
import { openTimedPlan, type TimedPlan } from '@/lib/sync/timed-plan'
import { sketchMap } from '@/tests/builders/map-builder'
import { JournalServer } from './journal-server'

const START = Date.parse('2026-05-04T10:00:00.000Z')
const FIVE = { minutes: 5, extra: 0 } as const

/** What one device keeps of the run, with the tabs that listen. */
function device() {
  let kept: TimedRun | null = null
  const tabs = new Set<() => void>()
  return (): ClockStore => {
    let me = () => {}
    return {
      read: () => kept,
      write(run) {
        kept = run
        for (const tell of tabs) if (tell !== me) tell()
      },
      onChange(tell) {
        me = tell
        tabs.add(tell)
        return () => tabs.delete(tell)
      },
    }
  }
}

/** A map on a server, and tabs of one browser that look at it; the time is what the test says. */
function school({ saved = true, versions = 0 } = {}) {
  const marks = Array.from({ length: versions }, (_, i) => ({
    id: `v${i}`,
    name: `Version ${i}`,
    minutes: null,
    at: '2026-05-01T10:00:00.000Z',
  }))
  const map = { ...sketchMap({ paragraphs: { p1: { claims: { a: 'claim' } } } }), id: newId(), versions: marks }
  const server = new JournalServer()
  if (saved) server.map = map
  const clock = { now: START }
  const store = device()
  const tab = ({ deaf = false, typed = '' } = {}) => {
    const session = openMapSession({
      map,
      seq: 0,
      saved,
      startedFrom: 'deck|question',
      store: () => openDeviceStore('ada'),
      transport: server.transport(),
      ensureAccount: async () => ({ kind: 'done', value: null }),
      schedule: () => () => {},
    })
    const title = (to: string) => session.run(setTitle, { title: to })
    const timed: TimedPlan = openTimedPlan({
      session,
      store: store(),
      now: () => clock.now,
      beforeFreeze: () => void (typed && title(typed)),
    })
    const unhear = deaf ? () => {} : timed.connect()
    const unwatch = timed.watch()
    const shown = () => session.view().map
    const close = () => {
      unhear()
      unwatch()
      session.close()
    }
    return { timed, session, title, shown, close }
  }
  const settle = async (...tabs: ReturnType<typeof tab>[]) => {
    for (let round = 0; round < 20; round++) {
      for (const { session } of tabs) await session.settled()
      for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve))
    }
  }
  return { map, server, clock, tab, settle, pass: (seconds: number) => (clock.now += seconds * 1_000) }
}

/** The title of the map right after the row that first added a version. */
function titleAt(server: JournalServer, id: string): string | undefined {
  const at = server.rows.findIndex((row) => JSON.stringify(row.changes).includes(`"id":"${id}"`))
  return at < 0 ? undefined : new JournalPrefix(server, at + 1).title
}
class JournalPrefix extends JournalServer {
  constructor(server: JournalServer, rows: number) {
    super()
    this.map = server.map
    this.rows = server.rows.slice(0, rows)
  }
  get title(): string {
    return this.state.title
  }
}

describe('when time is up', () => {
  test('the plan is frozen once, as it stands, and work goes on', async () => {
    const { tab, pass, server, settle } = school()
    const one = tab()
    one.timed.start(FIVE)
    one.title('In time')
    pass(299)
    one.timed.check()
    expect(one.shown().versions).toEqual([])
    pass(1)
    one.timed.check()
    one.timed.check()
    one.title('Later')
    await settle(one)
    expect(one.shown().versions).toMatchObject([{ name: '5-minute plan', at: '2026-05-04T10:05:00.000Z', minutes: 5 }])
    expect(server.state.versions).toEqual(one.shown().versions)
    expect(titleAt(server, `timed-${START}`)).toBe('In time')
    expect(server.state.title).toBe('Later')
    expect(one.timed.keptHere(`timed-${START}`)?.title).toBe('In time')
    one.close()
  })

  test.each([
    ['an edit', (one: ReturnType<ReturnType<typeof school>['tab']>) => one.title('Later')],
    ['an undo', (one: ReturnType<ReturnType<typeof school>['tab']>) => one.session.undo()],
  ])('a tab that was asleep freezes before %s', async (_, act) => {
    const { tab, pass, server, settle } = school()
    const one = tab()
    one.timed.start(FIVE)
    one.title('In time')
    pass(3_600)
    act(one)
    await settle(one)
    expect(titleAt(server, `timed-${START}`)).toBe('In time')
    expect(server.state.title).not.toBe('In time')
    one.close()
  })

  test.each([
    ['by the clock', () => {}],
    ['by an edit', (one: ReturnType<ReturnType<typeof school>['tab']>) => one.title('Later')],
  ])('the words being written are handed over first, when it is frozen %s', async (_, act) => {
    const { tab, pass, server, settle } = school()
    const one = tab({ typed: 'Half a sent' })
    one.timed.start(FIVE)
    pass(300)
    act(one)
    one.timed.check()
    await settle(one)
    expect(titleAt(server, `timed-${START}`)).toBe('Half a sent')
    expect(server.state.versions).toHaveLength(1)
    one.close()
  })

  test('undo passes over what was frozen', () => {
    const { tab, pass } = school()
    const one = tab()
    one.title('First')
    one.title('In time')
    one.timed.start(FIVE)
    pass(300)
    one.timed.check()
    one.session.undo()
    expect(one.shown()).toMatchObject({ title: 'First', versions: [{ id: `timed-${START}` }] })
    one.close()
  })

  test('two tabs that do not hear of each other make one version', async () => {
    const { tab, pass, server, settle } = school()
    const one = tab({ deaf: true })
    one.timed.start(FIVE)
    const two = tab({ deaf: true })
    one.title('In time')
    await settle(one, two)
    pass(300)
    one.timed.check()
    two.timed.check()
    await settle(one, two)
    expect(server.state.versions).toHaveLength(1)
    expect([one.shown().versions, two.shown().versions]).toEqual([server.state.versions, server.state.versions])
    one.close()
    two.close()
  })

  test('a tab that wakes after the version was removed does not bring it back', async () => {
    const { tab, pass, server, settle } = school()
    const one = tab()
    one.timed.start(FIVE)
    const asleep = tab({ deaf: true })
    pass(300)
    one.timed.check()
    one.timed.putAway()
    asleep.timed.check()
    asleep.title('Later')
    await settle(one, asleep)
    expect(server.rows.filter((row) => JSON.stringify(row.changes).includes('versions'))).toHaveLength(1)
    one.close()
    asleep.close()
  })

  test('a map that has as many versions as it may keeps them, and the run is over all the same', () => {
    const { tab, pass } = school({ versions: LIMITS.versions })
    const one = tab()
    one.timed.start(FIVE)
    pass(300)
    one.title('Later')
    expect(one.shown().versions).toHaveLength(LIMITS.versions)
    expect(one.timed.run()?.state).toBe('over')
    one.close()
  })

  test('without a network it is frozen on the device and sent later', async () => {
    const { tab, pass, server, settle } = school()
    server.weather = () => 'lost'
    const one = tab()
    one.timed.start(FIVE)
    one.title('In time')
    pass(300)
    one.timed.check()
    one.title('Later')
    await settle(one)
    expect(server.rows).toEqual([])
    one.close()
    server.weather = () => 'fine'
    const again = tab()
    await settle(again)
    expect(titleAt(server, `timed-${START}`)).toBe('In time')
    expect(again.shown().title).toBe('Later')
    again.close()
  })
})

describe('a run', () => {
  test('is found again after a reload, with the phase that was reached and the time that has passed', () => {
    const { tab, pass } = school()
    const one = tab()
    one.timed.start(FIVE)
    one.timed.step(1)
    one.close()
    pass(10)
    const again = tab()
    expect(again.timed.run()).toEqual({ ...FIVE, startedAt: START, reached: 'choose', state: 'running' })
    again.close()
  })

  test('is one for all tabs', () => {
    const { tab } = school()
    const one = tab()
    const two = tab()
    two.timed.start(FIVE)
    expect(one.timed.run()).toEqual(two.timed.run())
    one.timed.stop()
    expect(two.timed.run()?.state).toBe('stopped')
    one.close()
    two.close()
  })

  test('that is stopped freezes nothing; carried on, its time has run on', () => {
    const { tab, pass } = school()
    const one = tab()
    one.timed.start(FIVE)
    one.timed.stop()
    pass(200)
    one.timed.carryOn()
    expect(one.timed.run()?.state).toBe('running')
    one.timed.stop()
    pass(100)
    one.title('Later')
    one.timed.carryOn()
    expect(one.timed.run()?.state).toBe('stopped')
    expect(one.shown().versions).toEqual([])
    one.timed.putAway()
    expect(one.timed.run()).toBeNull()
    one.close()
  })

  test('on a map that nobody has edited keeps the map, or a reload would lose both', async () => {
    const { tab, server, settle, map } = school({ saved: false })
    const one = tab()
    one.timed.start(FIVE)
    await settle(one)
    expect(server.map?.id).toBe(map.id)
    expect(server.state).toEqual(JSON.parse(JSON.stringify(map)))
    one.close()
  })
})

test('a version kept by hand is known to the tab that kept it', () => {
  const { tab } = school()
  const one = tab()
  one.title('Before')
  one.session.run(keepVersion, { id: 'v1', name: 'Mine', at: '2026-05-04T10:00:00.000Z', minutes: null })
  one.title('Later')
  expect(one.timed.keptHere('v1')?.title).toBe('Before')
  expect(one.timed.keptHere('v2')).toBeNull()
  one.close()
})
