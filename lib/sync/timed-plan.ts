import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Command } from '@/lib/domain/map/command'
import { keepVersion } from '@/lib/domain/map/commands/keep-version'
import type { Timing } from '@/lib/domain/plan/clock'
import { endsAt, hasRunOut, startRun, stepRun, type TimedRun, versionOf } from '@/lib/domain/plan/timed-run'
import type { Result } from '@/lib/domain/shared/result'
import type { ClockStore } from './clock-store'
import type { MapSession } from './map-session'

/** The clock of one open map: a plan that is due is frozen before the map is edited any further. */
export interface TimedPlan {
  /** The run as it stands now. The same object until something changes. */
  run(): TimedRun | null
  subscribe(listener: () => void): () => void
  start(timing: Timing): void
  step(by: 1 | -1): void
  stop(): void
  carryOn(): void
  putAway(): void
  /** Freezes the plan if time is up; to be called when it should be, and whenever the page wakes. */
  check(): void
  /** The map as it was when this tab kept a version of it, for one that the server does not have yet. */
  keptHere(versionId: string): ArgumentMap | null
  /** Freezes a plan that is due before the map is edited any further, until the returned function is called. */
  watch(): () => void
  /** Listens for other tabs until the returned function is called. */
  connect(): () => void
}

/** `beforeFreeze` hands over what is still being written, so that the last words before the end are in what is frozen. */
export function openTimedPlan(open: {
  session: MapSession
  store: ClockStore
  now: () => number
  beforeFreeze?: () => void
}): TimedPlan {
  const { session, store, now } = open
  const listeners = new Set<() => void>()
  const kept = new Map<string, ArgumentMap>()
  let run = store.read()
  let freezing = false

  function tell(): void {
    for (const listener of listeners) listener()
  }

  function set(next: TimedRun | null): void {
    run = next
    store.write(next)
    tell()
  }

  /** What another tab wrote since. */
  function look(): void {
    const stored = store.read()
    if (JSON.stringify(stored) === JSON.stringify(run)) return
    run = stored
    tell()
  }

  function check(): void {
    // What is handed over on the way are edits too, and come before the end.
    if (freezing) return
    look()
    if (!run || !hasRunOut(run, now())) return
    freezing = true
    try {
      open.beforeFreeze?.()
    } finally {
      freezing = false
    }
    const version = versionOf(run)
    const there = session.view().map.versions.some((v) => v.id === version.id)
    // Over first: a plan that cannot be frozen, since it has as many versions as it may, is not tried again at every edit.
    const over = { ...run, state: 'over' as const }
    if (!there) remember(version.id, session.record(keepVersion, version).ok)
    set(over)
  }

  function remember(id: string, done: boolean): void {
    if (done) kept.set(id, session.view().map)
  }

  function keepWhatItKept<Input>(command: Command<Input>, input: Input, result: Result<string>): void {
    if (command.name === keepVersion.name) remember((input as { id: string }).id, result.ok)
  }

  return {
    run: () => run,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    start(timing) {
      session.keepMap()
      set(startRun(timing, now()))
    },
    step(by) {
      check()
      if (run?.state === 'running') set(stepRun(run, now(), by))
    },
    stop() {
      check()
      if (run?.state === 'running') set({ ...run, state: 'stopped' })
    },
    carryOn() {
      look()
      if (run?.state === 'stopped' && now() < endsAt(run)) set({ ...run, state: 'running' })
    },
    putAway() {
      look()
      if (run && run.state !== 'running') set(null)
    },
    check,
    keptHere: (id) => kept.get(id) ?? null,
    watch: () => session.watch({ before: check, after: keepWhatItKept }),
    connect: () => store.onChange(look),
  }
}
