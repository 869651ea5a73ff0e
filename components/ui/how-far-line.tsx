'use client'
import type { KeyboardEvent } from 'react'
import type { QuestionType } from '@/lib/domain/question/question-types'

const TICKS = [-3, -2, -1, 0, 1, 2, 3]
const x = (tick: number) => 110 + tick * 32

type Props = {
  you: number | null
  map?: number | null
  /** The words of the question, for the two ends; without them the line is bare. */
  words?: Pick<QuestionType, 'scale' | 'howFar'>
}

/** The seven ticks of the question’s line. Filled peg above: the student. Open mark below: what the map says. */
export function HowFarLine({ you, map = null, words }: Props) {
  return (
    <>
      <svg viewBox="0 0 220 50" className="how-far" aria-hidden="true">
        <path
          d={`M${x(-3)} 28H${x(3)}${TICKS.map((t) => `M${x(t)} ${Math.abs(t) % 3 === 0 ? 19 : 23}v${Math.abs(t) % 3 === 0 ? 18 : 10}`).join('')}`}
          stroke="currentColor"
          strokeWidth="2"
          fill="none"
        />
        {you !== null && <path d={`M${x(you) - 8} 5h16l-8 15z`} fill="var(--accent)" />}
        {map !== null && (
          <path d={`M${x(map)} 36l7 12h-14z`} fill="var(--card)" stroke="currentColor" strokeWidth="2" />
        )}
      </svg>
      {words && (
        <span className="how-far-ends" aria-hidden="true">
          <span>{words.scale[0]}</span>
          <span>{words.scale[6]}</span>
        </span>
      )}
    </>
  )
}

type SliderProps = Required<Props> & { onChange: (stance: number) => void }

/** The same line, to put one’s own peg on. */
export function HowFarSlider({ you, map, words, onChange }: SliderProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key]
    const next = step
      ? Math.max(-3, Math.min(3, (you ?? 0) + (you === null ? 0 : step)))
      : { Home: -3, End: 3 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onChange(next)
  }
  return (
    <div
      className="how-far-slider"
      role="slider"
      tabIndex={0}
      aria-label={words.howFar}
      aria-valuemin={-3}
      aria-valuemax={3}
      aria-valuenow={you ?? 0}
      aria-valuetext={you === null ? 'not decided yet' : words.scale[you + 3]}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        const width = Math.min(box.width, 240)
        onChange(Math.max(-3, Math.min(3, Math.round((((event.clientX - box.left) / width) * 220 - 110) / 32))))
      }}
    >
      <HowFarLine you={you} map={map} words={words} />
    </div>
  )
}
