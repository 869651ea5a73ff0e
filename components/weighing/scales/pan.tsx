'use client'
import type { PointerEvent } from 'react'
import type { TowardsAnswer } from '@/lib/domain/map/commands/towards-answer'
import { type Load, sumWords } from '@/lib/domain/weighing/scales'
import { LoadChip } from './load-chip'
import { armEnd, type ScaleMeasures } from './scale-measures'

type Props = {
  side: 'for' | 'against'
  loads: Load[]
  sum: number
  measures: ScaleMeasures
  lean: number
  landing: boolean
  dragged: string | null
  grip: (event: PointerEvent<HTMLElement>, id: string) => void
  move: (id: string, kind: TowardsAnswer | null) => void
}

/** One pan with the paragraphs that lie in it and what they weigh together. */
export function Pan({ side, loads, sum, measures, lean, landing, dragged, grip, move }: Props) {
  const { middle, pivot, rope, pan } = measures
  const end = armEnd(measures, lean, side === 'for' ? -1 : 1)
  const half = pan / 2
  return (
    <section
      className={`pan${landing ? ' is-landing' : ''}`}
      aria-label={`${side === 'for' ? 'For' : 'Against'}: ${sumWords(sum)}`}
      style={{
        width: pan,
        height: rope,
        left: middle - half,
        top: pivot,
        transform: `translate(${end.x}px, ${end.y}px)`,
      }}
    >
      <svg className="pan-drawing" width={pan} height={rope + 24} aria-hidden="true">
        <path d={`M${half} 0V${rope}`} strokeWidth="2" />
        <path className="dish" d={`M6 ${rope}q${half - 6} 30 ${pan - 12} 0z`} strokeWidth="2.5" />
        <path d={`M0 ${rope}h${pan}`} strokeWidth="2.5" />
      </svg>
      <ul>
        {loads.map((load) => (
          <LoadChip key={load.paragraph.id} load={load} away={dragged === load.paragraph.id} grip={grip} move={move} />
        ))}
      </ul>
      <p className="pan-sum">
        <b>{sumWords(sum)}</b> {side}
      </p>
    </section>
  )
}
