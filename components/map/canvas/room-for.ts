import type { Grip } from '@/components/session/use-drag-claim'
import type { Point } from '@/components/ui/round-path'
import type { Ground } from './ground'
import { LOOSE_WIDTH } from './lay-out'
import { makeRoom } from './make-room'
import { canvasInWindow } from './on-canvas'

/** A card of the tray may take a line more once it lies on the canvas, pixels at 100 %. */
const LINE_MORE = 20
/** What a card counts as that nobody has seen: four lines. */
const UNSEEN = 110

/** Which loose cards move, and where to, so that a card can lie with its corner there. `held`: the card in the hand, as it was drawn. */
export function roomFor(ground: Ground | null, id: string, corner: Point, held?: Grip) {
  if (!ground) return []
  const zoom = canvasInWindow()?.zoom ?? 1
  const height = ground.loose.get(id)?.height ?? (held ? held.height / zoom + LINE_MORE : UNSEEN)
  const others = new Map([...ground.loose].filter(([other]) => other !== id))
  const lanes = ground.columns.map((c) => c.box)
  const fixed = ground.answer ? [...lanes, ground.answer] : lanes
  return makeRoom({ ...corner, width: LOOSE_WIDTH, height }, others, fixed)
}
