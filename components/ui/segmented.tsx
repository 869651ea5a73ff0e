'use client'
import type { ComponentProps, ReactNode } from 'react'
import { PressButton } from './button'

/** A bar of few parts, one of which is raised. */
export const SEGMENTS =
  'inline-flex gap-1 rounded-sheet bg-sunk p-1 part:inline-flex part:min-h-[max(30px,calc(var(--hit)-4px))] part:items-center part:gap-2 part:rounded-card part:px-4 part:text-card part:font-strong part:text-ink-2 part:no-underline part:aria-disabled:cursor-default part:aria-disabled:opacity-50 part:aria-[current]:bg-card part:aria-[current]:text-ink part:aria-[current]:shadow-card part:aria-pressed:bg-card part:aria-pressed:text-ink part:aria-pressed:shadow-card'

type Props = {
  /** What is chosen here, in words. */
  label: string
  children: ReactNode
}

/** A few choices side by side, one of which holds. What leads to other views are tabs. */
export function Segmented({ label, children }: Props) {
  return (
    <fieldset className={SEGMENTS}>
      <legend className="sr">{label}</legend>
      {children}
    </fieldset>
  )
}

/** One of the choices. */
export function Segment({ on, ...button }: ComponentProps<'button'> & { on: boolean }) {
  return <PressButton {...button} aria-pressed={on} />
}
