'use client'
import { capital } from '@/lib/domain/shared/words'
import { pointWords } from '@/lib/domain/weighing/point-words'
import type { PanReading as Loaded } from '@/lib/domain/weighing/scales'
import { type ChipProps, LoadChip } from './load-chip'
import { armEnd, type ScaleMeasures } from './scale-measures'

type Props = Pick<ChipProps, 'grip' | 'moves'> & {
  end: -1 | 1
  /** What lies here, in a word or two: “strongest rival”. */
  words: string
  pan: Loaded
  measures: ScaleMeasures
  lean: number
  landing: boolean
  dragged: string | null
}

/** One pan with what is compared in it, and what that weighs. */
export function Pan({ end, words, pan, measures, lean, landing, dragged, grip, moves }: Props) {
  const { middle, pivot, rope, pan: width } = measures
  const at = armEnd(measures, lean, end)
  const half = width / 2
  const { name, loads, sum } = pan
  return (
    <section
      className="absolute [transition:transform_var(--m-slow)_var(--ease)]"
      aria-label={`${capital(words)}: ${loads.length > 0 ? `${name} ${pointWords(sum)}` : 'nothing yet'}`}
      style={{ width, height: rope, left: middle - half, top: pivot, transform: `translate(${at.x}px, ${at.y}px)` }}
    >
      <svg
        className="pointer-events-none absolute inset-0 overflow-visible fill-none stroke-ink [stroke-linecap:round] [stroke-linejoin:round]"
        width={width}
        height={rope + 24}
        aria-hidden="true"
      >
        <path d={`M${half} 0V${rope}`} strokeWidth="2" />
        <path
          className={landing ? 'fill-accent-tint stroke-accent' : 'fill-sheet'}
          d={`M6 ${rope}q${half - 6} 30 ${width - 12} 0z`}
          strokeWidth="2.5"
        />
        <path d={`M0 ${rope}h${width}`} strokeWidth="2.5" />
      </svg>
      <ul className="absolute inset-x-3 bottom-1 grid max-h-[calc(100%-24px)] gap-2 overflow-auto p-2">
        {loads.map((load) => (
          <LoadChip
            key={load.paragraph.id}
            load={load}
            away={dragged === load.paragraph.id}
            grip={grip}
            moves={moves}
          />
        ))}
      </ul>
      <p className="absolute inset-x-0 top-[calc(100%+20px)] grid justify-items-center gap-1 text-small leading-tight text-ink-2">
        {loads.length > 0 && <b className="font-says text-h3 leading-none text-ink">{pointWords(sum)}</b>}
        <span>{words}</span>
      </p>
    </section>
  )
}
