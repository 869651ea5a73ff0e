import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { looseClaim } from '@/lib/domain/map/commands/loose-claim'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { moveToNewParagraph } from '@/lib/domain/map/commands/move-to-new-paragraph'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { findClaim, levelUnder } from '@/lib/domain/map/read-map'
import { nextAfter } from '@/lib/domain/map/reading-order'
import { likelySide } from '@/lib/domain/question/question-words'
import { isHanging } from '@/lib/domain/shared/role'
import type { ActionTools } from './action'

/** Where “Move to…” can put a claim. `under`: the claim of that paragraph that it then hangs under. `spot`: pixels of the canvas. */
export type MovePlace =
  | { in: 'paragraph'; paragraph: string; under: string | null }
  | { in: 'new paragraph' }
  | { in: 'canvas'; spot: { x: number; y: number } }
  | { in: 'tray' }

type PlaceOnPage = Exclude<MovePlace, { in: 'tray' }>

/** The claims of a paragraph that evidence or an explanation can be put under; empty for a claim that stands by itself. */
export function claimsToGoUnder(map: ArgumentMap, claim: Claim, paragraph: string): Claim[] {
  if (!isHanging(claim.role)) return []
  return levelUnder(map, paragraph, null).filter((c) => c.id !== claim.id && c.role === 'claim')
}

/** Moves a claim to a place that was chosen. The focus goes with it, or to what is read next if it leaves the page. */
export function moveTo(tools: ActionTools, id: string, place: MovePlace): void {
  const { map, run, select, goTo } = tools
  const claim = findClaim(map, id)
  if (!claim) return
  if (place.in === 'tray') {
    const next = nextAfter(map, id)
    if (!run(returnToTray, { id })) return
    select(null)
    if (next !== null) goTo(next)
    return
  }
  if (!putOnPage(tools, claim, place)) return
  select(id)
  goTo(id)
}

function putOnPage({ map, run, newId }: ActionTools, { id, factor }: Claim, place: PlaceOnPage): boolean {
  switch (place.in) {
    case 'canvas':
      return run(looseClaim, { id, position: place.spot })
    case 'new paragraph':
      return run(moveToNewParagraph, {
        id,
        paragraph: newId(),
        towards: likelySide(map, factor),
        towardsId: newId(),
        relationId: newId(),
      })
    case 'paragraph':
      return run(moveClaim, { id, paragraph: place.paragraph, under: place.under, relationId: newId() })
  }
}
