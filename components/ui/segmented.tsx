'use client'
import type { ComponentProps, ReactNode } from 'react'
import { PressButton } from './button'
import './segmented.css'

type Props = {
  /** What is chosen here, in words. */
  label: string
  /** Whether it leads to other views of the page, and so is a landmark. */
  leads?: boolean
  className?: string
  children: ReactNode
}

/** A few choices side by side, one of which holds. `children` are segments, and links where a view is a page of its own. */
export function Segmented({ label, leads = false, className = '', children }: Props) {
  if (leads)
    return (
      <nav className={`segmented ${className}`} aria-label={label}>
        {children}
      </nav>
    )
  return (
    <fieldset className={`segmented ${className}`}>
      <legend className="sr">{label}</legend>
      {children}
    </fieldset>
  )
}

/** One of the choices. */
export function Segment({ on, ...button }: ComponentProps<'button'> & { on: boolean }) {
  return <PressButton {...button} aria-pressed={on} />
}
