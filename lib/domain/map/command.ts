import type * as z from 'zod'
import type { Result } from '../shared/result'
import type { ArgumentMap } from './argument-map'
import type { Change } from './change'

/**
 * Something a user can do to a map. `run` is pure: it yields the change or a refusal of broken shape, never a
 * judgement of quality. `say` tells what was done, given the map before it, for the undo message and for screen readers (“Moved to 4 Circumstance”).
 */
export type Command<Input = never> = {
  name: string
  input: z.ZodType<Input>
  run: (map: ArgumentMap, input: Input) => Result<Change>
  say: (map: ArgumentMap, input: Input) => string
}

export const defineCommand = <Input>(command: Command<Input>): Command<Input> => command
