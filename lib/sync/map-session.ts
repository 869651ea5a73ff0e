import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Command } from '@/lib/domain/map/command'
import type { Typing } from '@/lib/domain/map/lost-words'
import type { Result } from '@/lib/domain/shared/result'
import type { WordsInHand } from './group-words'

/** What is true of the latest edit, in the order in which it gets safer; `refused` and `offline` say why it is not saved. */
export type SaveState =
  | { kind: 'untouched' }
  | { kind: 'on-device' }
  | { kind: 'saved' }
  | { kind: 'offline'; why: string }
  | { kind: 'refused'; why: string }

/**
 * One moment of an open map, as the screen shows it. A new object whenever anything in it changed. `seq`: of the journal,
 * as far as this browser has it from the server; `unsent`: how many edits the server has not acknowledged. `inHand`: words
 * that are on the map no longer, since somebody wrote over them or removed what they stood in.
 */
export type SessionView = {
  map: ArgumentMap
  save: SaveState
  canUndo: boolean
  canRedo: boolean
  readOnly: boolean
  seq: number
  unsent: number
  inHand: readonly WordsInHand[]
}

/** Somebody who is told of every edit that this screen makes: before it runs, and of a command how it ended. */
export type EditWatcher = {
  before(): void
  after?<Input>(command: Command<Input>, input: Input, result: Result<string>): void
}

/** The browser's half of one map: edits are applied at once, kept on the device, sent in order and acknowledged. */
export interface MapSession {
  view(): SessionView
  subscribe(listener: () => void): () => void
  /** Tells a watcher of edits until the returned function is called. */
  watch(watcher: EditWatcher): () => void
  /** Runs a command. On success the change is on the screen and on its way, and the value is what was done, in words. */
  run<Input>(command: Command<Input>, input: Input): Result<string>
  /** Runs a command that is nobody's step, as the clock does: undo passes over it. */
  record<Input>(command: Command<Input>, input: Input): Result<string>
  /** Keeps a new map that nobody has edited yet, as its first edit would. True if there was one to keep. */
  keepMap(): boolean
  /**
   * Says what is being written and not kept yet, at every letter; null once it is kept or given up. What others do to
   * the place of it meanwhile is then known of it too. False: its place is gone, and what was written is in the hand.
   */
  draft(at: Typing['at'], value: unknown): boolean
  /** Lets go of words in the hand. */
  letGo(id: string): void
  /**
   * Takes back what is still mine of my own last step, as a new change. The value is what was taken back, in words, and
   * what was left since somebody else has changed it; a refusal where that is all of it.
   */
  undo(): Result<string>
  redo(): Result<string>
  close(): void
}
