import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type Change, NO_CHANGE } from '@/lib/domain/map/change'
import type { Command } from '@/lib/domain/map/command'
import type { JournalRow } from '@/lib/domain/map/wire'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type DeviceStore, memoryStore, type OutboxEntry } from './device-store'
import { fitsRequest } from './fits-request'
import { JournalFold } from './fold-journal'
import { GroupWords } from './group-words'
import { hearAgain } from './hear-again'
import type { EditWatcher, MapSession, SaveState, SessionView } from './map-session'
import { newId } from './new-id'
import type { MapOpening } from './open-map'
import { retries } from './retries'
import type { ServerAnswer } from './transport'
import { type Turned, UndoStack } from './undo-stack'

const safeHere = (why = 'Not saved: no connection.') => `${why} It is safe on this device.`

const WAYS = {
  undo: { code: 'nothing-to-undo', none: 'There is nothing to undo.', not: 'Not taken back' },
  redo: { code: 'nothing-to-redo', none: 'There is nothing to redo.', not: 'Not done again' },
} as const

/** Opens a map for editing: what the server confirmed, what this device still has to send, and everything from now on. */
export function openMapSession(open: MapOpening): MapSession & { wake(): void; settled(): Promise<void> } {
  const retry = retries(() => void send(), open.schedule)
  const words = new GroupWords()
  const fold = new JournalFold(open.map, open.seq, (row, before, after) => words.heard(row, before, after))
  const undo = new UndoStack()
  const listeners = new Set<() => void>()
  const watchers = new Set<EditWatcher>()
  /** What the device has kept: nothing else is sent, or closing the page at the wrong moment could lose it. */
  const kept = new Set<string>()
  let created = open.saved
  let save: SaveState = { kind: 'untouched' }
  let view = viewOf(open.map)
  let closed = false
  let sending = false
  let woken = false
  let refused = false
  let gone: SaveState | null = null
  let unfollow = () => {}
  let device: Promise<DeviceStore> = open.store().catch(() => memoryStore())
  let keeping: Promise<unknown> = recall()

  function viewOf(map: ArgumentMap): SessionView {
    return {
      map,
      save,
      canUndo: undo.canUndo,
      canRedo: undo.canRedo,
      readOnly: false,
      seq: fold.seq,
      unsent: fold.pending.length,
      inHand: words.inHand,
    }
  }

  function show(next: SaveState = save): void {
    save = gone ?? next
    const map = fold.view()
    words.settle(map)
    view = viewOf(map)
    for (const listener of listeners) listener()
  }

  /** Finds what this device kept of the map before: entries that were never acknowledged. */
  async function recall(): Promise<void> {
    const store = await device
    const entries = await store.entries(open.map.id)
    const known = new Set(fold.pending.map((e) => e.requestId))
    fold.pending = [...entries.filter((e) => !known.has(e.requestId)), ...fold.pending]
    for (const entry of entries) kept.add(entry.requestId)
    await meetOthers(entries)
    if (entries.length > 0) show({ kind: 'on-device' })
    if (created) follow()
    void send()
  }

  /** For entries of a page before this one: what others have done between them and the map as it was opened. */
  async function meetOthers(entries: OutboxEntry[]): Promise<void> {
    for (const entry of entries) for (const change of entry.changes) words.wrote(change)
    const since = Math.min(...entries.map((entry) => entry.baseSeq))
    if (!created || since >= open.seq) return
    const rows: JournalRow[] = []
    for (let at = since; at < open.seq; at = rows.at(-1)?.seq ?? open.seq) {
      const answer = await open.transport.journal(open.map.id, at)
      // Whose words they were is then told by the mate's own browser alone.
      if (answer.kind !== 'done' || answer.value.length === 0) return
      rows.push(...answer.value.filter((row) => row.seq <= open.seq))
    }
    hearAgain(words, open.map, entries, rows)
  }

  function follow(): void {
    unfollow()
    if (!closed) unfollow = open.transport.follow(open.map.id, () => fold.seq, onRow, onGone)
  }

  function onRow(row: JournalRow): void {
    const mine = fold.pending.some((e) => e.requestId === row.requestId)
    fold.take(row)
    if (mine) void device.then((store) => store.drop(open.map.id, row.requestId))
    show(fold.pending.length === 0 && save.kind !== 'untouched' ? { kind: 'saved' } : save)
  }

  /** The server no longer has the map: whatever the bar said before is no longer true. */
  function onGone(why: string): void {
    gone = { kind: 'refused', why }
    unfollow()
    show()
  }

  function enter(change: Change): void {
    words.wrote(change)
    const entry: OutboxEntry = { requestId: newId(), baseSeq: fold.seq, changes: [change] }
    fold.pending = [...fold.pending, entry]
    show(save.kind === 'offline' ? save : { kind: 'untouched' })
    keeping = keeping.then(async () => {
      const draft = created ? null : { map: open.map, startedFrom: open.startedFrom, changedAt: Date.now() }
      // A device that is full keeps nothing more: the edit is sent from memory, and “Saved” still waits for the server.
      await (await device).keep(open.map.id, entry, draft).catch(() => {})
      kept.add(entry.requestId)
      if (fold.pending.includes(entry) && save.kind === 'untouched') show({ kind: 'on-device' })
      void send()
    })
  }

  /** Whether there was something to send, and it was answered. */
  async function sendNext(): Promise<boolean> {
    const [next] = fold.pending
    if (!next || !kept.has(next.requestId) || closed) return false
    return created ? sendFirst(next) : create()
  }

  /** Sends what is pending, one entry at a time in order, until there is none or the server cannot be had. */
  async function send(): Promise<void> {
    if (sending || closed || refused || gone) return
    sending = true
    retry.callOff()
    try {
      while (await sendNext()) retry.startOver()
      if (fold.pending.length === 0 && save.kind !== 'untouched') show({ kind: 'saved' })
    } finally {
      sending = false
    }
    if (woken) tryAgain()
  }

  /** At once, also after a refusal: somebody waits for how it goes. */
  function tryAgain(): void {
    woken = false
    refused = false
    retry.startOver()
    void send()
  }

  async function sendFirst(entry: OutboxEntry): Promise<boolean> {
    const answer = await open.transport.save(open.map.id, entry)
    if (answer.kind !== 'done') return giveWay(answer)
    fold.take({ seq: answer.value.seq, requestId: entry.requestId, changes: entry.changes })
    if (fold.hasGap()) await fillGap()
    await (await device).drop(open.map.id, entry.requestId)
    show(fold.pending.length === 0 ? { kind: 'saved' } : { kind: 'on-device' })
    return true
  }

  async function fillGap(): Promise<void> {
    const rows = await open.transport.journal(open.map.id, fold.seq)
    if (rows.kind === 'done') for (const row of rows.value) fold.take(row)
  }

  /** Makes the account if there is none, and the map on the server. */
  async function create(): Promise<boolean> {
    const account = await open.ensureAccount()
    if (account.kind !== 'done') return giveWay(account)
    if (account.value) await adopt(account.value)
    const answer = await open.transport.create(open.map)
    if (answer.kind !== 'done') return giveWay(answer)
    created = true
    await (await device).dropDraft(open.map.id)
    follow()
    open.onCreated?.()
    return true
  }

  /** Hands what was kept for nobody to the account that now has it. */
  async function adopt(theirs: DeviceStore): Promise<void> {
    const before = await device
    for (const entry of await before.entries(open.map.id)) {
      await theirs.keep(open.map.id, entry, { map: open.map, startedFrom: open.startedFrom, changedAt: Date.now() })
      await before.drop(open.map.id, entry.requestId)
    }
    await before.dropDraft(open.map.id)
    device = Promise.resolve(theirs)
  }

  function giveWay(answer: Exclude<ServerAnswer<unknown>, { kind: 'done' }>): false {
    if (answer.kind === 'unreachable') {
      show({ kind: 'offline', why: safeHere(answer.why) })
      retry.later()
    } else if (answer.kind === 'gone') {
      onGone(`Not saved: ${answer.why}`)
    } else {
      refused = answer.kind === 'refused'
      show({ kind: 'refused', why: `Not saved: ${answer.why}` })
    }
    return false
  }

  function turn(step: Turned | null, way: (typeof WAYS)['undo' | 'redo']): Result<string> {
    if (!step) {
      show()
      return refuse(way.code, way.none)
    }
    const who = words.whoChanged(step.left) ?? 'Somebody'
    if (step.change.edits.length === 0) {
      show()
      return refuse('changed-since', `${way.not}: ${step.words}. ${who} has changed this since: left as it is.`)
    }
    enter(step.change)
    return ok(step.left.length === 0 ? step.words : `${step.words}. ${who} has changed part of it since: that is left.`)
  }

  function tellBefore(): void {
    for (const watcher of watchers) watcher.before()
  }

  /** Runs a command: as a step that undo takes back, or past it. */
  function did<Input>(command: Command<Input>, input: Input, how: 'as a step' | 'past undo'): Result<string> {
    const before = fold.view()
    const result = command.run(before, input)
    if (!result.ok) return result
    if (!fitsRequest(result.value)) return refuse('limit', 'That is more than can be saved at once. Do it in parts.')
    const said = command.say(before, input)
    if (result.value.edits.length > 0) {
      if (how === 'as a step') undo.did(result.value, said)
      enter(result.value)
    }
    return ok(said)
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    watch(watcher) {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
    run<Input>(command: Command<Input>, input: Input): Result<string> {
      tellBefore()
      const result = did(command, input, 'as a step')
      for (const watcher of watchers) watcher.after?.(command, input, result)
      return result
    },
    record: (command, input) => did(command, input, 'past undo'),
    keepMap() {
      if (created || fold.pending.length > 0) return false
      enter(NO_CHANGE)
      return true
    },
    undo() {
      tellBefore()
      return turn(undo.undo(fold.view()), WAYS.undo)
    },
    redo() {
      tellBefore()
      return turn(undo.redo(fold.view()), WAYS.redo)
    },
    draft(at, value) {
      const mine = words.draft(at, value)
      // In a while: what was written may be kept right after this.
      if (value === null && words.inHand.length > 0) queueMicrotask(() => show())
      return mine
    },
    letGo(id) {
      words.letGo(id)
      show()
    },
    /** Tries at once: the connection is back, the page is seen again, somebody signed in. */
    wake() {
      // What is being sent may have been given up already, and said so before anybody asked.
      if (sending) woken = true
      else tryAgain()
    },
    async settled() {
      await keeping
    },
    close() {
      closed = true
      retry.callOff()
      unfollow()
    },
  }
}
