import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Command } from '@/lib/domain/map/command'

/** The map after a command that is expected to be carried out. */
export function mapAfter<Input>(map: ArgumentMap, command: Command<Input>, input: Input): ArgumentMap {
  const result = command.run(map, input)
  if (!result.ok) throw new Error(`${command.name} was refused: ${result.refusal.message}`)
  return applyChange(map, result.value)
}

/** The code with which a command is refused, or “done”. */
export function codeOf<Input>(map: ArgumentMap, command: Command<Input>, input: Input): string {
  const result = command.run(map, input)
  return result.ok ? 'done' : result.refusal.code
}
