import type { ActionTools } from '@/components/actions/action'
import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import type { Command } from '@/lib/domain/map/command'
import type { Writing } from '@/lib/domain/map/writing'
import { UndoStack } from '@/lib/sync/undo-stack'

/** An open map without a screen: the real commands and the real undo, and what the screen would be asked to do. */
export class HeadlessTools implements ActionTools {
  map: ArgumentMap
  selected: string | null = null
  focused: string | null = null
  /** The node whose lines the plan was opened at. */
  inPlan: string | null = null
  held: string | null = null
  writing: Writing | null = null
  asking: Parameters<ActionTools['ask']>[0] = null
  said: string[] = []
  /** The names of the commands that ran, and what they changed. */
  ran: string[] = []
  changes: Change[] = []
  private ids = 0
  private readonly steps = new UndoStack()

  constructor(map: ArgumentMap) {
    this.map = map
  }

  run = <Input>(command: Command<Input>, input: Input): boolean => {
    this.ran.push(command.name)
    command.input.parse(input)
    const result = command.run(this.map, input)
    if (!result.ok) {
      this.said.push(result.refusal.message)
      return false
    }
    if (result.value.edits.length > 0) {
      this.steps.did(result.value, command.say(this.map, input))
      this.enter(result.value)
    }
    return true
  }
  undo = (): void => {
    const step = this.steps.undo(this.map)
    if (step) this.enter(step.change)
  }
  private enter(change: Change): void {
    this.changes.push(change)
    this.map = applyChange(this.map, change)
  }
  say = (words: string): void => void this.said.push(words)
  ask: ActionTools['ask'] = (asking) => {
    this.asking = asking
  }
  write: ActionTools['write'] = (key) => {
    this.writing = key
  }
  select: ActionTools['select'] = (id) => {
    this.selected = id
  }
  hold: ActionTools['hold'] = (id) => {
    this.held = id
  }
  goTo: ActionTools['goTo'] = (id) => {
    this.focused = id
  }
  showInPlan: ActionTools['showInPlan'] = (id) => {
    this.inPlan = id
  }
  newId = (): string => {
    this.ids += 1
    return `new-${String(this.ids).padStart(4, '0')}`
  }
}
