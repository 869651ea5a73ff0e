'use client'
import type { ComponentProps, ReactNode } from 'react'
import { PressButton } from './button'
import { SEGMENTS } from './segmented'

/** `segments`: few of them, in a bar. `line`: many, over what they show. `foot`: with pictures, at the foot of a phone. */
type TabsLook = 'segments' | 'line' | 'foot'

const TABS =
  'min-w-0 part:relative part:font-strong part:whitespace-nowrap part:text-ink-2 part:aria-[current]:text-ink'

const LOOKS: Record<TabsLook, string> = {
  segments: SEGMENTS,
  // What scrolls would cut a ring off that lies outside.
  line: `${TABS} flex gap-2 overflow-x-auto short:flex-wrap part:min-h-hit part:flex-none part:border-b-3 part:border-transparent forced-colors:part:not-aria-[current]:border-[Canvas] part:px-3 part:text-card part:hover:bg-sunk part:focus-visible:-outline-offset-3! part:aria-[current]:border-accent`,
  // A short window scrolls as one page, with the views in a low row at its foot, as words alone.
  foot: `${TABS} grid auto-cols-[minmax(min-content,1fr)] grid-flow-col gap-1 border-t border-rule bg-ground px-2 py-1 part:flex part:min-h-[56px] part:flex-col part:items-center part:justify-center part:gap-1 part:rounded-sheet part:p-2 part:text-label part:aria-[current]:bg-card part:aria-[current]:shadow-card short:sticky short:bottom-0 short:z-bar short:overflow-x-auto short:part:min-h-[max(36px,var(--hit))] short:part:flex-row short:part:py-0 short:[&>button>*]:hidden`,
}

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
