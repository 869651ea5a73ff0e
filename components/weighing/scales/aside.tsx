'use client'
import type { PointerEvent } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { FactorMark } from '@/components/ui/factor-mark'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import type { TowardsAnswer } from '@/lib/domain/map/commands/towards-answer'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { sideAt } from '@/lib/domain/weighing/scales'

type Props = {
  paragraphs: Paragraph[]
  landing: boolean
  dragged: string | null
  grip: (event: PointerEvent<HTMLElement>, id: string) => void
  move: (id: string, kind: TowardsAnswer | null) => void
}

/** The paragraphs on neither side, in front of the scales. While something is dragged there is a place to lay it aside. */
export function Aside({ paragraphs, landing, dragged, grip, move }: Props) {
  const { map } = useMap()
  if (paragraphs.length === 0 && dragged === null) return null
  const send = (id: string, kind: TowardsAnswer) => {
    move(id, kind)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-send="${CSS.escape(id)}"]`)?.focus())
  }
  return (
    <div className={`aside${landing ? ' is-landing' : ''}`} data-aside>
      <p className="label">On neither side</p>
      <ul>
        {paragraphs.map(({ id, factor }) => {
          const name = nameOfParagraph(map, id)
          return (
            <li
              key={id}
              className={`claim load${dragged === id ? ' is-away' : ''}`}
              data-factor={factor ?? 'other'}
              data-role="claim"
              onPointerDown={(event) => grip(event, id)}
            >
              <span className="load-name">
                <FactorMark id={factor} name={name} />
              </span>
              {(['supports', 'opposes'] as const).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="button small"
                  data-send={kind === 'supports' ? id : undefined}
                  aria-label={kind === 'supports' ? `Put ${name} for` : `Put ${name} against`}
                  onClick={() => send(id, kind)}
                  onKeyDown={(event) => {
                    const pointed = sideAt(event.key)
                    if (!pointed) return
                    event.preventDefault()
                    send(id, pointed)
                  }}
                >
                  {kind === 'supports' ? 'For' : 'Against'}
                </button>
              ))}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
