import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Command } from '@/lib/domain/map/command'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { attachClaim } from '@/lib/domain/map/commands/attach-claim'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import type { Role } from '@/lib/domain/shared/role'
import { mapAfter } from './run-command'

/** Something a student does, as the map before it and the map after it. */
export type Step = (map: ArgumentMap) => ArgumentMap

/** One command with its input. */
export const by =
  <Input>(command: Command<Input>, input: Input): Step =>
  (map) =>
    mapAfter(map, command, input)

export const carryOut = (map: ArgumentMap, ...steps: Step[]): ArgumentMap => steps.reduce((m, step) => step(m), map)

/** A new claim of a role under another one, in that one's paragraph. */
export const addUnder =
  (to: string, id: string, role: Role, text: string): Step =>
  (map) =>
    carryOut(
      map,
      by(addClaim, { id, text, role, paragraph: map.claims.find((c) => c.id === to)!.paragraph }),
      by(attachClaim, { id, to, relationId: `${id}>${to}` }),
    )

/** A whole paragraph that no check finds anything in, on any of the clean plans. `word`: one that no other text has. */
export const addWholeParagraph =
  (id: string, factor: string | null, word: string, outcome: string): Step =>
  (map) =>
    carryOut(
      map,
      by(addParagraph, { id, factor, towards: 'supports', relationId: `${id}>answer` }),
      by(editParagraph, {
        id,
        point: `The ${word} decided what became of ${outcome}.`,
        linkBack: `So the ${word} moved ${outcome}, but less than the rest.`,
      }),
      by(weighParagraph, { id, weight: 5 }),
      by(addClaim, { id: `${id}-c`, text: `A ${word} is hard to leave.`, paragraph: id, relationId: `${id}-c>${id}` }),
      addUnder(`${id}-c`, `${id}-e`, 'evidence', `In 1849 the ${word} held.`),
      addUnder(`${id}-c`, `${id}-x`, 'explanation', `People trust a ${word} that they know.`),
    )
