import { applyDeckChange } from '@/lib/domain/deck/apply-deck-change'
import { type Crossing, changeOver } from '@/lib/domain/deck/crossings'
import { type DeckChange, reverseDeckChange, thenChange } from '@/lib/domain/deck/deck-change'
import type { ChangedDeck, DeckState } from '@/lib/domain/deck/deck-state'
import { type DeckTables, tablesOf } from '@/lib/domain/deck/deck-tables'
import { CANNOT_SAVE } from '@/lib/domain/shared/cannot-save'
import type { Refusal, Result } from '@/lib/domain/shared/result'
import { retries, type Schedule } from './retries'

/** What is true of the latest edit. */
type DeckSave = { kind: 'untouched' } | { kind: 'saving' } | { kind: 'saved' } | { kind: 'not-saved'; why: string }

/** A change that was not done, since another window changed the same thing meanwhile. `seen`: the deck as it was meant. */
export type CrossedChange = { step: Step; seen: DeckTables; crossings: Crossing[] }

/** What was done or could not be, in words. `undo`: whether the step before can be taken back from there. */
type Said = { words: string; undo: boolean }

/** `words`: what was done. `key`: steps of one key in a row are one step of undo, as the letters of one name are. */
type Step = { change: DeckChange; words: string; key: string | null; undoes: boolean }

export type DeckOnScreen = {
  deck: DeckTables
  rev: number
  save: DeckSave
  crossed: CrossedChange | null
  canUndo: boolean
  said: Said | null
}

/** How many steps can be taken back. */
const MOST_STEPS = 300
const NO_CONNECTION = 'Not saved: there is no connection. It is tried again.'

type Open = {
  start: DeckState
  send: (change: DeckChange) => Promise<Result<ChangedDeck>>
  schedule?: Schedule
}

/**
 * One deck that is edited on this screen. An edit is shown at once and sent after those before it, one at a time; only
 * what the server has taken is “Saved”. What crosses another window's edit is put before the author, never over it.
 */
export class DeckSession {
  private head: DeckTables
  private rev: number
  private waiting: Step[] = []
  private done: Step[] = []
  private crossed: CrossedChange[] = []
  private save: DeckSave = { kind: 'untouched' }
  private said: Said | null = null
  private sending = false
  private shown: DeckOnScreen
  private readonly listeners = new Set<() => void>()
  private readonly again: ReturnType<typeof retries>

  constructor(private readonly open: Open) {
    this.head = tablesOf(open.start.deck)
    this.rev = open.start.rev
    this.again = retries(() => void this.flush(), open.schedule)
    this.shown = this.draw()
  }

  /** The same object until something changes. */
  view = (): DeckOnScreen => this.shown

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  get unsent(): boolean {
    return this.waiting.length > 0
  }

  /** Does something. `say`: whether it is said, with its undo beside it. */
  run(change: DeckChange, words: string, { say = false, key = null as string | null } = {}): void {
    if (change.edits.length === 0) return
    const step: Step = { change, words, key, undoes: false }
    const before = this.done.at(-1)
    const more = key !== null && before?.key === key
    const whole = more ? { ...step, change: thenChange(before.change, change) } : step
    this.done = [...(more ? this.done.slice(0, -1) : this.done), whole].slice(-MOST_STEPS)
    this.said = say ? { words, undo: true } : null
    this.put(step)
  }

  /** Says why something was not done. */
  refuse({ message }: Refusal): void {
    this.said = { words: message, undo: false }
    this.tell()
  }

  hush(): void {
    this.said = null
    this.tell()
  }

  undo(): void {
    const last = this.done.at(-1)
    if (!last) return
    this.done = this.done.slice(0, -1)
    this.said = { words: `Undone: ${last.words}`, undo: false }
    this.put({ ...last, change: reverseDeckChange(last.change), undoes: true })
  }

  /** What crossed is done all the same, now that its author knows what stands there. */
  putOver(): void {
    const [first, ...rest] = this.crossed
    this.crossed = rest
    if (first) this.run(changeOver(this.view().deck, first.seen, first.step.change), first.step.words)
  }

  /** What crossed is given up; what stands there stays. */
  giveUp(): void {
    this.crossed = this.crossed.slice(1)
    this.tell()
  }

  /** What the server has by now, if that is more. */
  hear({ rev, deck }: DeckState): void {
    if (rev <= this.rev) return
    this.rev = rev
    this.head = tablesOf(deck)
    this.tell()
  }

  private put(step: Step): void {
    this.waiting = [...this.waiting, step]
    this.tell()
    void this.flush()
  }

  /** Sends what waits, now rather than later: the connection may be back. */
  async flush(): Promise<void> {
    this.again.callOff()
    if (this.sending) return
    this.sending = true
    // What is put in while the last answer comes is seen here, or sent by who put it in.
    for (let step = this.waiting[0]; step; step = this.waiting[0]) if (!(await this.sendOne(step))) break
    this.sending = false
    this.tell()
  }

  /** Whether it is dealt with, for good or ill. */
  private async sendOne(step: Step): Promise<boolean> {
    this.save = this.save.kind === 'not-saved' ? this.save : { kind: 'saving' }
    this.tell()
    const answer = await this.open.send(step.change).catch(() => null)
    if (answer?.ok) this.taken(step, answer.value)
    else if (answer === null) return this.tryLater(NO_CONNECTION)
    else if (isForGood(answer.refusal)) this.dropped(step, answer.refusal)
    else return this.tryLater(answer.refusal.message)
    this.again.startOver()
    return true
  }

  private taken(step: Step, { crossed, ...state }: ChangedDeck): void {
    const seen = this.shown.deck
    this.waiting = this.waiting.slice(1)
    this.hear(state)
    this.save = { kind: 'saved' }
    if (crossed.length > 0) this.cross(step, seen, crossed)
    this.tell()
  }

  private cross(step: Step, seen: DeckTables, crossings: Crossing[]): void {
    this.done = this.done.filter(({ change }) => change !== step.change)
    if (step.undoes) this.said = { words: 'It was changed in another window since, and stays as it is.', undo: false }
    else this.crossed = [...this.crossed, { step, seen, crossings }]
  }

  private dropped(step: Step, refusal: Refusal): void {
    this.waiting = this.waiting.slice(1)
    this.done = this.done.filter(({ change }) => change !== step.change)
    this.save = { kind: 'not-saved', why: refusal.message }
    this.refuse(refusal)
  }

  private tryLater(why: string): false {
    this.save = { kind: 'not-saved', why }
    this.again.later()
    return false
  }

  private draw(): DeckOnScreen {
    const deck = this.waiting.reduce((now, { change }) => applyDeckChange(now, change), this.head)
    const { rev, save, said } = this
    return { deck, rev, save, said, crossed: this.crossed[0] ?? null, canUndo: this.done.length > 0 }
  }

  private tell(): void {
    this.shown = this.draw()
    for (const listener of this.listeners) listener()
  }
}

/** What will not be taken later either. A session that ended and a disk that is full are for now. */
const isForGood = ({ code }: Refusal): boolean => code !== CANNOT_SAVE && code !== 'sign-in'
