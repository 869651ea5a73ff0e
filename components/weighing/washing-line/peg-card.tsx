'use client'
import type { CSSProperties } from 'react'
import { CARD_ROLE, CARD_TEXT, cardLook } from '@/components/card/card-look'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import type { useSlide } from './use-slide'

type Props = {
  paragraph: Paragraph & { weight: number }
  /** Left edge and top of the card in pixels of the stage. */
  left: number
  top: number
  width: number
  /** Its name on the card. */
  short: string
  /** Others that hang level with it, by name. */
  level: string[]
  slide: ReturnType<ReturnType<typeof useSlide>['ofId']>
  onKey: (key: string, shift: boolean) => boolean
  onKeyEnd: () => void
  /** Too many hang there for their points to be read. */
  many: boolean
}

/** A paragraph on the line: a card that is a slider, for the hand and for the keys. */
export function PegCard({ paragraph, left, top, width, short, level, slide, onKey, onKeyEnd, many }: Props) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const { id, factor, point, weight } = paragraph
  const name = nameOfParagraph(map, id)
  return (
    <div
      className={cardLook(
        {},
        `absolute cursor-ew-resize touch-pan-y [--clamp:2] focus-visible:z-1 active:z-1 ${many ? 'h-[32px]' : 'h-[72px]'}`,
      )}
      style={{ left, top, width } satisfies CSSProperties}
      role="slider"
      tabIndex={0}
      aria-label={`${name} on the line`}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={weight}
      aria-valuetext={level.length > 0 ? `${weight} of 100, level with ${level.join(', ')}` : `${weight} of 100`}
      title={point}
      data-peg={id}
      {...look(factor)}
      data-role="claim"
      {...slide}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return
        if (onKey(event.key, event.shiftKey)) event.preventDefault()
      }}
      onKeyUp={onKeyEnd}
      onBlur={onKeyEnd}
    >
      <span className={CARD_ROLE}>
        <FactorMark id={factor} name={short} />
      </span>
      {!many && <span className={CARD_TEXT}>{point || <i className="text-ink-3">No point written yet</i>}</span>}
    </div>
  )
}
