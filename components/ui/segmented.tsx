'use client'
import type { ComponentProps, ReactNode } from 'react'
import { PressButton } from './button'
import './segmented.css'

type Props = {
  /** What is chosen here, in words. */
  label: string
  children: ReactNode
}

/** A few choices side by side, one of which holds. What leads to other views are tabs. */
export function Segmented({ label, children }: Props) {
  return (
    <fieldset className="segmented">
      <legend className="sr">{label}</legend>
      {children}
    </fieldset>
  )
}

/** One of the choices. */
export function Segment({ on, ...button }: ComponentProps<'button'> & { on: boolean }) {
  return <PressButton {...button} aria-pressed={on} />
}
