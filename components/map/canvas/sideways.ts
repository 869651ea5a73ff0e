import type { Moment } from '@/components/session/use-drag-claim'

/** What a hand says by moving sideways over a column: under the claim above, or beside it. */
export type Aim = {
  column: string | null
  inside: boolean
  /** How far it has gone towards the other choice since the last, in pixels. */
  travel: number
  /** On the stroke that brought it into the column, which says nothing. */
  arriving: boolean
  at: Moment
  step: Step
  /** The longest and the fastest step of the stroke that it is on. */
  most: { length: number; speed: number }
}

type Step = { x: number; y: number }

/** As far as evidence stands in from its claim: so far sideways chooses in, or out. */
export const INDENT = 13
/** A stroke ends with a turn, or by slowing down to this part of its speed. */
const TURN = Math.cos(Math.PI / 6)
const SLOWED = 0.25

/**
 * Follows a hand. To the right is in, to the left is out; a step that is mostly up or down says nothing. Another column
 * begins anew with `usual`.
 */
export function follow(aim: Aim | null, at: Moment, column: string | null, usual: boolean): Aim {
  const step = aim ? { x: at.x - aim.at.x, y: at.y - aim.at.y } : { x: 0, y: 0 }
  const pace = { length: Math.hypot(step.x, step.y), speed: Math.hypot(step.x, step.y) / (aim ? spent(aim, at) : 1) }
  if (!aim || column !== aim.column)
    return { column, inside: usual, travel: 0, arriving: aim !== null, at, step, most: pace }
  if (pace.length === 0) return aim
  const arriving = aim.arriving && !turned(aim.step, step) && !slowed(aim.most, pace)
  const most = { length: Math.max(aim.most.length, pace.length), speed: Math.max(aim.most.speed, pace.speed) }
  if (arriving || Math.abs(step.x) <= Math.abs(step.y)) return { ...aim, arriving, at, step, most }
  const sideways = aim.travel + step.x
  const travel = aim.inside ? Math.min(0, sideways) : Math.max(0, sideways)
  const chosen = Math.abs(travel) >= INDENT
  return {
    column,
    arriving,
    at,
    step,
    most,
    inside: chosen ? !aim.inside : aim.inside,
    travel: chosen ? 0 : travel,
  }
}

const spent = (aim: Aim, at: Moment) => Math.max(1, at.time - aim.at.time)

/** Both: on a slow machine steps of one stroke are unlike in length, or far apart in time. */
const slowed = (most: Aim['most'], now: Aim['most']) =>
  now.length < most.length * SLOWED && now.speed < most.speed * SLOWED

function turned(before: Step, now: Step): boolean {
  const lengths = Math.hypot(before.x, before.y) * Math.hypot(now.x, now.y)
  return lengths > 0 && (before.x * now.x + before.y * now.y) / lengths < TURN
}
