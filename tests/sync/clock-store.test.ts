import { describe, expect, test } from 'vitest'
import { startRun, type TimedRun } from '@/lib/domain/plan/timed-run'
import { openClockStore } from '@/lib/sync/clock-store'
import { NOBODY } from '@/lib/sync/device-store'

const run: TimedRun = startRun({ minutes: 8, extra: 25 }, Date.parse('2026-05-04T10:00:00.000Z'))

/** The storage of one browser. */
function browser() {
  const kept = new Map<string, string>()
  return {
    kept,
    storage: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    }),
  }
}

describe('what a device keeps of a run', () => {
  test('is there after a reload and gone once it is put away', () => {
    const { storage, kept } = browser()
    openClockStore('ada', 'm1', storage).write(run)
    expect(openClockStore('ada', 'm1', storage).read()).toEqual(run)
    openClockStore('ada', 'm1', storage).write(null)
    expect(kept.size).toBe(0)
  })

  test('is of one user and one map', () => {
    const { storage } = browser()
    openClockStore('ada', 'm1', storage).write(run)
    expect(openClockStore('ben', 'm1', storage).read()).toBeNull()
    expect(openClockStore('ada', 'm2', storage).read()).toBeNull()
  })

  test('from before there was an account is the account’s too, and one for the tab that began it and the next', () => {
    const { storage, kept } = browser()
    const began = openClockStore(NOBODY, 'm1', storage)
    began.write(run)
    const next = openClockStore('guest-1', 'm1', storage)
    expect(next.read()).toEqual(run)
    next.write({ ...run, state: 'over' })
    expect(began.read()?.state).toBe('over')
    began.write(null)
    expect([next.read(), kept.size]).toEqual([null, 0])
  })

  test.each(['{', '{"minutes":7}', 'null'])('is nothing where it reads %s', (text) => {
    const { storage, kept } = browser()
    kept.set('howfar-clock:ada:m1', text)
    expect(openClockStore('ada', 'm1', storage).read()).toBeNull()
  })

  test('is kept in memory by a browser that keeps nothing', () => {
    const store = openClockStore('ada', 'm1', () => {
      throw new DOMException('blocked', 'SecurityError')
    })
    expect(store.read()).toBeNull()
    store.write(run)
    expect(store.read()).toEqual(run)
  })
})
