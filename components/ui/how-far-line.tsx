'use client'
import type { KeyboardEvent } from 'react'
import { stanceWords } from '@/lib/domain/question/stance'

const TICKS = [-3, -2, -1, 0, 1, 2, 3]
const x = (tick: number) => 110 + tick * 32

/** The seven ticks from “not at all” to “entirely”. Filled peg above: the student. Open mark below: what the map adds up to. */
export function HowFarLine({
  you,
  map = null,
  onChange,
}: {
  you: number | null
  map?: number | null
  onChange?: (stance: number) => void
}) {
  const drawing = (
    <svg viewBox="0 0 220 62" className="how-far" aria-hidden="true">
      <path
        d={`M${x(-3)} 28H${x(3)}${TICKS.map((t) => `M${x(t)} ${Math.abs(t) % 3 === 0 ? 19 : 23}v${Math.abs(t) % 3 === 0 ? 18 : 10}`).join('')}`}
        stroke="currentColor"
        strokeWidth="2"
        fill="none"
      />
      {you !== null && <path d={`M${x(you) - 8} 5h16l-8 15z`} fill="var(--accent)" />}
      {map !== null && <path d={`M${x(map)} 36l7 12h-14z`} fill="var(--card)" stroke="currentColor" strokeWidth="2" />}
      <text x="4" y="59">
        not at all
      </text>
      <text x="216" y="59" textAnchor="end">
        entirely
      </text>
    </svg>
  )
  if (!onChange) return drawing
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
      aria-label="How far do you agree?"
      aria-valuemin={-3}
      aria-valuemax={3}
      aria-valuenow={you ?? 0}
      aria-valuetext={you === null ? 'not decided yet' : stanceWords(you)}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        const width = Math.min(box.width, 240)
        onChange(Math.max(-3, Math.min(3, Math.round((((event.clientX - box.left) / width) * 220 - 110) / 32))))
      }}
    >
      {drawing}
    </div>
  )
}
