import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import type { Draft } from '@/lib/domain/map/lost-words'
import { findClaim } from '@/lib/domain/map/read-map'
import type { Role } from '@/lib/domain/shared/role'
import type { ActionTools } from './action'

type Spot = { x: number; y: number }

/** The place on the map of what is written, by its name in `writing`; null for a new card that hangs on nothing. */
export function draftAt(writing: string): Draft['at'] | null {
  const [what, id = ''] = writing.split(' ')
  switch (what) {
    case 'claim':
      return { table: 'claims', id, field: 'text' }
    case 'point':
      return { table: 'paragraphs', id, field: 'point' }
    case 'link-back':
      return { table: 'paragraphs', id, field: 'linkBack' }
    case 'line':
      return { table: 'judgement', field: 'lineOfArgument' }
    case 'answer':
      return { table: 'judgement', field: 'text' }
    case 'evidence':
    case 'explanation':
      return { table: 'claims', id, field: null }
    default:
      return id === 'loose' || id === 'tray' ? null : { table: 'paragraphs', id, field: null }
  }
}

/**
 * Keeps a text that was written in place: `claim c1`, `point p1`, `before p1` (and the other parts of a change),
 * `link-back p1`, `line`, `answer` change what is there;
 * `new p1`, `new loose`, `evidence c1`, `explanation c1` make a claim. `quietly`: while it is still being typed.
 * `spot`: where a loose card goes.
 */
export function keepWritten(
  tools: Pick<ActionTools, 'map' | 'run' | 'select' | 'goTo' | 'newId'>,
  writing: string,
  text: string,
  { quietly, spot = { x: 24, y: 480 } }: { quietly?: boolean; spot?: Spot } = {},
): boolean {
  const [what, where = ''] = writing.split(' ')
  const silence = quietly ? 'quietly' : undefined
  switch (what) {
    case 'claim':
      return tools.run(editClaim, { id: where, text }, silence)
    case 'point':
      return tools.run(editParagraph, { id: where, point: text }, silence)
    case 'before':
    case 'after':
    case 'pace':
    case 'forWhom':
      return tools.run(editParagraph, { id: where, change: { [what]: text } }, silence)
    case 'link-back':
      return tools.run(editParagraph, { id: where, linkBack: text }, silence)
    case 'line':
      return tools.run(setJudgement, { lineOfArgument: text }, silence)
    case 'answer':
      return tools.run(setJudgement, { text }, silence)
    case 'new':
      return keepNew(tools, { text, ...(where === 'loose' ? { position: spot } : { paragraph: where }) })
    case 'evidence':
    case 'explanation':
      return keepNew(tools, {
        text,
        role: what,
        under: where,
        paragraph: findClaim(tools.map, where)?.paragraph ?? null,
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
