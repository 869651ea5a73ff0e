'use client'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { PointerEvent } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { FactorMark } from '@/components/ui/factor-mark'
import type { TowardsAnswer } from '@/lib/domain/map/commands/towards-answer'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { type Load, otherSide, sideAt, sumWords } from '@/lib/domain/weighing/scales'
import { WeightBox } from '../weight-box'

type Props = {
  load: Load
  away: boolean
  grip: (event: PointerEvent<HTMLElement>, id: string) => void
  move: (id: string, kind: TowardsAnswer | null) => void
}

/** A paragraph in a pan: its weight as a number, and a button to the other pan, which arrow keys and Delete obey too. */
export function LoadChip({ load: { paragraph, kind, counts }, away, grip, move }: Props) {
  const { map } = useMap()
  const { id, factor } = paragraph
  const name = nameOfParagraph(map, id)
  const to = otherSide(kind)
  const send = (where: TowardsAnswer | null) => {
    move(id, where)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-send="${CSS.escape(id)}"]`)?.focus())
  }
  return (
    <li
      className={`claim load${away ? ' is-away' : ''}`}
      data-factor={factor ?? 'other'}
      data-role="claim"
      onPointerDown={(event) => grip(event, id)}
    >
      <span className="load-name">
        <FactorMark id={factor} name={name} />
        {kind === 'qualifies' && (
          <span className="load-but" title="A “but” counts half">{`but: ${sumWords(counts)}`}</span>
        )}
      </span>
      <WeightBox paragraph={paragraph} />
      <button
        type="button"
        className="button quiet icon small"
        data-send={id}
        aria-label={to === 'supports' ? `Move ${name} to for` : `Move ${name} to against`}
        title={to === 'supports' ? 'To the other side: for' : 'To the other side: against'}
        onClick={() => send(to)}
        onKeyDown={(event) => {
          const pointed = sideAt(event.key)
          if (pointed) send(pointed)
          else if (event.key === 'Delete' || event.key === 'Backspace') send(null)
          else return
          event.preventDefault()
        }}
      >
        {to === 'supports' ? (
          <ArrowLeft className="i" size={16} aria-hidden />
        ) : (
          <ArrowRight className="i" size={16} aria-hidden />
        )}
      </button>
    </li>
  )
}
