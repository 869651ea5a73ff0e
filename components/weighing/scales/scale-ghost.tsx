'use client'
import { cardLook } from '@/components/card/card-look'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { nameOfParagraph } from '@/lib/domain/map/read-map'

/** A paragraph in the hand. */
export function ScaleGhost({ paragraph: { id, factor } }: { paragraph: Paragraph }) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  return (
    <div className={cardLook({ dragging: true })} {...look(factor)} data-role="claim">
      <FactorMark id={factor} name={nameOfParagraph(map, id)} />
    </div>
  )
}
