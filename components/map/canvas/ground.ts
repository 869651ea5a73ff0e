import type { Point } from '@/components/ui/round-path'
import type { Role } from '@/lib/domain/shared/role'
import { type Box, GAP } from './lay-out'

/** A card of a paragraph, in reading order. `parent`: what it hangs under there; `depth`: 0 under nothing. Pixels of the canvas. */
export type CardOnGround = {
  id: string
  role: Role
  parent: string | null
  depth: number
  top: number
  bottom: number
}

/** A paragraph as a target: its lane, the part of it where cards stand (null while none are drawn), and the cards. */
export type LaneTarget = {
  paragraph: string
  box: Box
  body: { top: number; bottom: number } | null
  cards: CardOnGround[]
}

/** How the canvas lies while a card is in the hand, in its own pixels at 100 %. Nothing on it moves until the card is let go. */
export type Ground = { answer: Box | null; columns: LaneTarget[]; loose: ReadonlyMap<string, Box> }

/** Half a gap to the sides belongs to a lane, and this much below its foot: a hand that aims at its last line is in it. */
const SIDES = GAP / 2
const BELOW = 24

export const columnAt = ({ columns }: Ground, { x, y }: Point): LaneTarget | null =>
  columns.find(
    ({ box }) => x >= box.x - SIDES && x < box.x + box.width + SIDES && y >= box.y && y < box.y + box.height + BELOW,
  ) ?? null

export const inBox = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height
