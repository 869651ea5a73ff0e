'use client'
import { useLayoutEffect, useRef } from 'react'
import { useDragClaim } from '@/components/map/canvas/use-drag-claim'
import { useMap } from '@/components/map/editor/map-context'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import type { TowardsAnswer } from '@/lib/domain/map/commands/towards-answer'
import { findParagraph, towardsAnswer } from '@/lib/domain/map/read-map'
import { balanceWords, leanOf, scalesOf } from '@/lib/domain/weighing/scales'
import { newId } from '@/lib/sync/new-id'
import { useCoarse } from '../use-coarse'
import { useWidthOf } from '../use-width-of'
import { usePreview } from '../weight-preview'
import { Aside } from './aside'
import { Balance } from './balance'
import { Pan } from './pan'
import { ScaleGhost } from './scale-ghost'
import { scaleMeasures } from './scale-measures'
import './scales.css'

/** What is for and what is against in two pans. Their weights are the paragraphs’ own; moving one sets its side. */
export function Scales() {
  const { map: kept, run } = useMap()
  const { map } = usePreview()
  const stage = useRef<HTMLDivElement>(null)
  const width = useWidthOf(stage)
  const scales = scalesOf(map)
  const measures = scaleMeasures(scales, width, useCoarse())
  const lean = leanOf(scales)
  const move = (id: string, kind: TowardsAnswer | null) => {
    if (towardsAnswer(kept, id)?.kind !== kind) run(setTowardsAnswer, { id, kind, relationId: newId() })
  }
  const { drag, ghost, at, grip } = useDragClaim<{ kind: TowardsAnswer | null }>({
    placeAt: (_, x, y) => {
      if (document.elementFromPoint(x, y)?.closest('[data-aside]')) return { kind: null }
      const box = stage.current?.getBoundingClientRect()
      if (!box || y < box.top || y > box.bottom || x < box.left || x > box.right) return null
      return { kind: x < box.left + box.width / 2 ? 'supports' : 'opposes' }
    },
    drop: (id, { kind }) => move(id, kind),
  })
  useLayoutEffect(() => {
    if (drag) ghost.current?.style.setProperty('translate', `${at.current.x}px ${at.current.y}px`)
  }, [drag, ghost, at])
  const carried = drag && findParagraph(map, drag.grip.id)
  const landing = drag?.place?.kind
  const pan = { measures, lean, grip, move, dragged: drag?.grip.id ?? null }
  return (
    <div className="scales">
      <p className="meta activity-hint">{balanceWords(map)}</p>
      <div ref={stage} className="scale-stage" style={{ height: measures.height }}>
        {width > 0 && (
          <>
            <Balance measures={measures} lean={lean} />
            <Pan side="for" loads={scales.for} sum={scales.sumFor} landing={landing === 'supports'} {...pan} />
            <Pan
              side="against"
              loads={scales.against}
              sum={scales.sumAgainst}
              landing={landing === 'opposes'}
              {...pan}
            />
          </>
        )}
      </div>
      <Aside
        paragraphs={scales.aside}
        landing={landing === null && drag?.place != null}
        dragged={pan.dragged}
        grip={grip}
        move={move}
      />
      {drag && carried && (
        <div ref={ghost} className="ghost" style={{ width: drag.grip.width }} aria-hidden="true">
          <ScaleGhost paragraph={carried} />
        </div>
      )}
    </div>
  )
}
