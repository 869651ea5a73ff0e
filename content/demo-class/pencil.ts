import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import type { Command } from '@/lib/domain/map/command'
import { reverseChange } from '@/lib/domain/map/reverse-change'

/** Draws on a map with the program's own commands and keeps each change. Throws where a command is refused. */
export class Pencil {
  readonly changes: Change[] = []
  private made = 0

  constructor(public map: ArgumentMap) {}

  /** An id of this map that nobody has yet. */
  id(prefix: string): string {
    this.made++
    return `${prefix}${this.made}`
  }

  draw<Input>(command: Command<Input>, input: Input): void {
    const done = command.run(this.map, input)
    if (!done.ok) throw new Error(`${command.name}: ${done.refusal.message}`)
    if (done.value.edits.length > 0) this.keep(done.value)
  }

  /** Takes the last change back, as Undo does. */
  undo(): void {
    const last = this.changes.at(-1)
    if (last) this.keep(reverseChange(last))
  }

  private keep(change: Change): void {
    this.map = applyChange(this.map, change)
    this.changes.push(change)
  }
}
