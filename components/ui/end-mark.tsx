import type { RelationKind } from '@/lib/domain/map/relation-kind'
import { RELATION_INKS } from './relation-look'

/** Where a line meets what it goes to, and which way it is heading there. */
export type LineEnd = { x: number; y: number; heading: 'up' | 'down' | 'left' | 'right' }

const TURN = { up: 0, right: 90, down: 180, left: 270 }

/** Where a relation ends: a full arrow, a bar for against, an open diamond for but. Drawn pointing up, then turned. */
export function EndMark({ kind, at }: { kind: RelationKind; at: LineEnd }) {
  const turn = `translate(${at.x} ${at.y}) rotate(${TURN[at.heading]})`
  const ink = RELATION_INKS[kind]
  if (kind === 'opposes')
    return <path className={`${ink} fill-none stroke-current stroke-[3.5px]`} d="M-9 3H9" transform={turn} />
  if (kind === 'qualifies')
    return <path className={`${ink} fill-(--card) stroke-current stroke-2`} d="M0 -3l5 5-5 5-5-5z" transform={turn} />
  return <path className={`${ink} fill-current`} d="M0 -2l6.500 10h-13z" transform={turn} />
}
