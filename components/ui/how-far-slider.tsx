'use client'
import type { KeyboardEvent } from 'react'
import { HowFarLine, type HowFarProps } from './how-far-line'

type SliderProps = Required<HowFarProps> & { onChange: (stance: number) => void }

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
      className="touch-none cursor-pointer rounded-control"
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
