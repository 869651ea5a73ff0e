'use client'
import { useLayoutEffect, useRef } from 'react'
import { GHOST } from '@/components/card/card-look'
import { useDragClaim } from '@/components/session/use-drag-claim'
import { useMap } from '@/components/session/use-map'
import { useSizeOf } from '@/components/ui/use-size-of'
import type { TowardsAnswer } from '@/lib/domain/map/commands/towards-answer'
import { findParagraph } from '@/lib/domain/map/read-map'
import type { Compared } from '@/lib/domain/question/question-types'
import { panWords } from '@/lib/domain/weighing/pan-words'
import { leanOf, scalesOf } from '@/lib/domain/weighing/scales'
import { useCoarse } from '../use-coarse'
import { useReading } from '../verdict-words'
import { Balance } from './balance'
import { NotCompared } from './not-compared'
import { Pan } from './pan'
import { ScaleGhost } from './scale-ghost'
import { scaleMeasures } from './scale-measures'
import { useMoves } from './use-moves'

const HINTS: Record<Compared, string> = {
  rival: 'The factor in the question on the left, its strongest rival on the right.',
  first: 'The reason that you put first on the left, the heaviest of the others on the right.',
  sides: 'The heaviest of one side on the left, the heaviest of the other on the right.',
  two: 'All that speaks for the one on the left, all that speaks for the other on the right.',
}

/** The two that are compared, in a pan each, and all others beside. Weights are the paragraphs’ own; moving one sets its side. */
export function Scales() {
  const map = useMap((s) => s.previewed)
  const { verdict, silent } = useReading()
  const stage = useRef<HTMLDivElement>(null)
  const { width } = useSizeOf(stage)
  const scales = scalesOf(map)
  const measures = scaleMeasures(scales, width, useCoarse())
  const lean = leanOf(scales)
  const words = panWords(map, scales.by)
  const moves = useMoves(scales.by)
  const { drag, ghost, at, grip } = useDragClaim<{ kind: TowardsAnswer | null }>({
    placeAt: (_, x, y) => {
      if (document.elementFromPoint(x, y)?.closest('[data-beside]')) return { kind: null }
      const box = stage.current?.getBoundingClientRect()
      if (!box || y < box.top || y > box.bottom || x < box.left || x > box.right) return null
      return { kind: x < box.left + box.width / 2 ? 'supports' : 'opposes' }
    },
    drop: (id, { kind }) => {
      if (!moves.putFirst) moves.toSide(id, kind)
      else if (kind === 'supports') moves.putFirst(id)
    },
  })
  useLayoutEffect(() => {
    if (drag) ghost.current?.style.setProperty('transform', `translate(${at.current.x}px, ${at.current.y}px)`)
  }, [drag, ghost, at])
  const carried = drag && findParagraph(map, drag.grip.id)
  const landing = drag?.place?.kind
  const common = { grip, moves, dragged: drag?.grip.id ?? null }
  const drawn = { measures, lean, ...common }
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <p className="meta mb-3">{HINTS[scales.by]}</p>
      <div
        ref={stage}
        className="relative mx-auto mt-3 w-full max-w-[760px] flex-none [overflow:clip_visible] in-data-alone:mt-6"
        style={{ height: measures.height }}
      >
        {width > 0 && (
          <>
            <Balance measures={measures} lean={lean} />
            <Pan end={-1} words={words.mine} pan={scales.mine} landing={landing === 'supports'} {...drawn} />
            <Pan end={1} words={words.rival} pan={scales.rival} landing={landing === 'opposes'} {...drawn} />
          </>
        )}
      </div>
      <p className="mt-3 font-says text-lane leading-card font-point">{verdict?.why ?? silent}</p>
      <NotCompared loads={scales.beside} landing={landing === null && drag?.place != null} {...common} />
      {drag && carried && (
        <div ref={ghost} className={GHOST} style={{ width: drag.grip.width }} aria-hidden="true">
          <ScaleGhost paragraph={carried} />
        </div>
      )}
    </div>
  )
}
