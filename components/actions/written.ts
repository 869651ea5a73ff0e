import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { findClaim } from '@/lib/domain/map/read-map'
import type { Writing } from '@/lib/domain/map/writing'
import type { Role } from '@/lib/domain/shared/role'
import type { ActionTools } from './action'

type Spot = { x: number; y: number }

/**
 * Keeps a text that was written in place: in what is there, or as a claim of its own. `quietly`: while it is still being
 * typed. `spot`: where a loose card goes.
 */
export function keepWritten(
  tools: Pick<ActionTools, 'map' | 'run' | 'select' | 'goTo' | 'newId'>,
  writing: Writing,
  text: string,
  { quietly, spot = { x: 24, y: 480 } }: { quietly?: boolean; spot?: Spot } = {},
): boolean {
  const silence = quietly ? 'quietly' : undefined
  switch (writing.what) {
    case 'claim':
      return tools.run(editClaim, { id: writing.of, text }, silence)
    case 'point':
      return tools.run(editParagraph, { id: writing.of, point: text }, silence)
    case 'before':
    case 'after':
    case 'pace':
    case 'forWhom':
      return tools.run(editParagraph, { id: writing.of, change: { [writing.what]: text } }, silence)
    case 'link-back':
      return tools.run(editParagraph, { id: writing.of, linkBack: text }, silence)
    case 'line':
      return tools.run(setJudgement, { lineOfArgument: text }, silence)
    case 'answer':
      return tools.run(setJudgement, { text }, silence)
    case 'new':
      return keepNew(tools, { text, paragraph: writing.of })
    case 'loose':
      return keepNew(tools, { text, position: spot })
    case 'evidence':
    case 'explanation':
      return keepNew(tools, {
        text,
        role: writing.what,
        under: writing.of,
        paragraph: findClaim(tools.map, writing.of)?.paragraph ?? null,
      })
    default:
      return false
  }
}

function keepNew(
  tools: Pick<ActionTools, 'run' | 'select' | 'goTo' | 'newId'>,
  claim: { text: string; role?: Role; under?: string; paragraph?: string | null; position?: Spot },
): boolean {
  const id = tools.newId()
  if (!tools.run(addClaim, { ...claim, id, relationId: tools.newId() })) return false
  tools.select(id)
  tools.goTo(id)
  return true
}
