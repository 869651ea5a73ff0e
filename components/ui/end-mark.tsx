import type { RelationKind } from '@/lib/domain/map/relation-kind'

/** Where a line meets what it goes to, and which way it is heading there. */
export type LineEnd = { x: number; y: number; heading: 'up' | 'down' | 'left' | 'right' }

const TURN = { up: 0, right: 90, down: 180, left: 270 }

/** Where a relation ends: a full arrow, a bar for against, an open diamond for but. Drawn pointing up, then turned. */
export function EndMark({ kind, at }: { kind: RelationKind; at: LineEnd }) {
  const turn = `translate(${at.x} ${at.y}) rotate(${TURN[at.heading]})`
  if (kind === 'opposes') return <path className="relation-end is-bar" data-kind={kind} d="M-9 3H9" transform={turn} />
  if (kind === 'qualifies')
    return <path className="relation-end is-open" data-kind={kind} d="M0 -3l5 5-5 5-5-5z" transform={turn} />
  return <path className="relation-end" data-kind={kind} d="M0 -2l6.500 10h-13z" transform={turn} />
}
