'use client'
import type { ComponentProps, ReactNode } from 'react'
import { PressButton } from './button'
import './segmented.css'
import './tabs.css'

/** `segments`: few of them, in a bar. `line`: many, over what they show. `foot`: with pictures, at the foot of a phone. */
type TabsLook = 'segments' | 'line' | 'foot'

const LOOKS: Record<TabsLook, string> = { segments: 'segmented', line: 'tabs tabs-line', foot: 'tabs tabs-foot' }

type Props = {
  /** What they lead to, in words. */
  label: string
  look?: TabsLook
  /** Tabs, and links where a view is a page of its own. */
  children: ReactNode
}

/**
 * The ways to the views of one page, one of which is shown. They are links in all but name, and so a landmark with a
 * current one: what a screen reader calls tabs would take the arrow keys, which move cards here.
 */
export function Tabs({ label, look = 'segments', children }: Props) {
  return (
    <nav className={LOOKS[look]} aria-label={label}>
      {children}
    </nav>
  )
}

/** `here`: this view is the one shown. */
export function Tab({ here, ...button }: ComponentProps<'button'> & { here: boolean }) {
  return <PressButton {...button} aria-current={here ? 'page' : undefined} />
}
