'use client'
import { type PointerEvent, useRef } from 'react'
import { useSizeOf } from '@/components/ui/use-size-of'
import { type TellTime, useTell } from '@/components/ui/when'
import type { ReplayMark } from '@/lib/domain/review/replay'
import { STAVES } from '@/lib/domain/review/told'
import { markWords } from './mark-words'
import styles from './replay.module.css'
import type { Film } from './use-film'

const EDGE = 18
const ROW = 18
const TOP = 20
const FOOT = TOP + ROW * 3 + 14
/** Words of moments: the height of a line, the width of a letter, and how many lines there are at most. */
const [LINE, LETTER, ROWS] = [14, 6.4, 3]

/** The four staves of a film: a stroke a step, evenly spaced, filled where it is past. Drag or tap to go there. */
export function Score({ film: { replay, at, go } }: { film: Film }) {
  const box = useRef<HTMLDivElement>(null)
  const { width } = useSizeOf(box)
  const tell = useTell()
  const count = replay.steps.length
  const x = (step: number) => EDGE + (count === 0 ? 0 : (step / count) * (width - 2 * EDGE))
  const y = (stave: (typeof STAVES)[number]) => TOP + STAVES.indexOf(stave) * ROW
  const seek = (event: PointerEvent<HTMLDivElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left
    go(Math.round(((event.clientX - left - EDGE) / Math.max(1, width - 2 * EDGE)) * count))
  }
  return (
    <section
      className="sticky bottom-0 grid grid-cols-[90px_minmax(0,1fr)] border-rule border-t bg-card max-tablet:grid-cols-[64px_minmax(0,1fr)] short:static"
      aria-label="Score of the film"
    >
      <ul className="pt-3 ps-6 font-strong text-label leading-body max-tablet:ps-3" aria-hidden>
        {STAVES.map((stave) => (
          <li key={stave}>{stave}</li>
        ))}
      </ul>
      <div
        ref={box}
        className={`min-h-[134px] cursor-pointer touch-none focus-visible:-outline-offset-3! [&_svg]:block ${styles.score}`}
        role="slider"
        tabIndex={0}
        aria-label="Step"
        aria-valuemin={0}
        aria-valuemax={count}
        aria-valuenow={at}
        aria-valuetext={at === 0 ? 'Before the first step' : `Step ${at} of ${count}: ${replay.steps[at - 1]?.words}`}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          seek(event)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event)
        }}
      >
        {width > 0 && (
          <svg width={width} height={FOOT + LINE * ROWS + 4} aria-hidden>
            {STAVES.map((stave) => (
              <line key={stave} className={styles.stave} x1={8} x2={width - 8} y1={y(stave)} y2={y(stave)} />
            ))}
            {replay.steps.map(({ stave, undone }, i) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place in the film
                key={i}
                className={i < at ? styles.past : styles.next}
                data-undone={undone || undefined}
                x={x(i + 1) - 1.6}
                y={y(stave) - 7}
                width={3.2}
                height={14}
                rx={1}
              />
            ))}
            {placeWords(replay.marks, tell, x, width).map(({ mark, words, left, row }) => (
              <g key={`${mark.kind}${mark.n}`} className={styles.moment}>
                <line x1={x(mark.after)} x2={x(mark.after)} y1={4} y2={FOOT} />
                <text x={left} y={FOOT + 13 + row * LINE}>
                  {words}
                </text>
              </g>
            ))}
            <line className={styles.at} x1={x(at)} x2={x(at)} y1={6} y2={FOOT} />
            <path className="fill-accent" d={`M${x(at) - 8} 0h16v6l-8 8l-8-8z`} />
          </svg>
        )}
      </div>
    </section>
  )
}

type Placed = { mark: ReplayMark; words: string; left: number; row: number }

/** Where the words under the staves go: each under its line, a row lower where another stands in the way. */
function placeWords(marks: ReplayMark[], tell: TellTime, x: (after: number) => number, width: number): Placed[] {
  const ends = Array.from({ length: ROWS }, () => 0)
  return marks.map((mark) => {
    const words = markWords(mark, tell)
    const long = words.length * LETTER
    const left = Math.max(2, Math.min(width - long - 2, x(mark.after) - long / 2))
    const free = ends.findIndex((end) => end <= left)
    const row = free < 0 ? ROWS - 1 : free
    ends[row] = left + long + 10
    return { mark, words, left, row }
  })
}
