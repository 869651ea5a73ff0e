'use client'
import { useLayoutEffect } from 'react'
import { cardLook, GHOST } from '@/components/card/card-look'
import { useDragClaim } from '@/components/session/use-drag-claim'
import { useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { findParagraph, nameOfParagraph } from '@/lib/domain/map/read-map'
import { washingLineOf } from '@/lib/domain/weighing/washing-line'
import { weightAt } from './hang-pegs'

/** Where a tap or Enter hangs a paragraph: in the middle, to be moved from there. */
const MIDDLE = 50

/** The paragraphs that nobody has hung up: dragged to the line, hung in the middle by a tap, or given a number below. */
export function Basket({ map, onHang }: { map: ArgumentMap; onHang: (id: string, weight: number) => void }) {
  const look = useFactorLook()
  const { tryOut, preview } = useTools()
  const { drag, ghost, at, grip } = useDragClaim<number>({
    placeAt: (_, x, y) => {
      const line = document.querySelector<HTMLElement>('[data-line]')?.getBoundingClientRect()
      if (!line || y < line.top - 10 || y > line.bottom) return null
      return weightAt(x - line.left, line.width)
    },
    drop: onHang,
  })
  const id = drag?.grip.id
  const place = drag?.place ?? null
  useLayoutEffect(() => {
    if (id === undefined) return
    ghost.current?.style.setProperty('transform', `translate(${at.current.x}px, ${at.current.y}px)`)
    if (place === null) preview(null)
    else tryOut(weighParagraph, { id, weight: place })
    return () => preview(null)
  }, [id, place, ghost, at, preview, tryOut])
  const carried = id === undefined ? undefined : findParagraph(map, id)
  return (
    <div className="py-3">
      <p className="label">In the basket: drag one to the line, or tap it to hang it in the middle</p>
      <ul className="flex flex-wrap gap-3 not-in-data-alone:max-h-[84px] not-in-data-alone:overflow-auto not-in-data-alone:p-2">
        {washingLineOf(map).basket.map((p) => (
          <li key={p.id}>
            {/* biome-ignore lint/a11y/useSemanticElements: it is dragged as well, which a button does not allow */}
            <div
              className={cardLook({ away: id === p.id }, 'flex min-h-hit items-center py-2')}
              role="button"
              tabIndex={0}
              {...look(p.factor)}
              data-role="claim"
              aria-label={`Hang up ${nameOfParagraph(map, p.id)}`}
              onPointerDown={(event) => grip(event, p.id)}
              onClick={() => onHang(p.id, MIDDLE)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                event.preventDefault()
                onHang(p.id, MIDDLE)
              }}
            >
              <FactorMark id={p.factor} name={nameOfParagraph(map, p.id)} />
            </div>
          </li>
        ))}
      </ul>
      {drag && carried && (
        <div ref={ghost} className={GHOST} style={{ width: drag.grip.width }} aria-hidden="true">
          <div className={cardLook({ dragging: true })} {...look(carried.factor)} data-role="claim">
            <FactorMark id={carried.factor} name={nameOfParagraph(map, carried.id)} />
          </div>
        </div>
      )}
    </div>
  )
}
