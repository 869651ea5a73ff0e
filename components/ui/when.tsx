'use client'
import { useSyncExternalStore } from 'react'
import { dayAndTime, untilWords } from './due-words'

const never = () => () => {}

/** A day and a time as the reader's own clock says them; the page that the server sends says them by the server's. */
export function When({ at, now, until = false }: { at: string; now: string; until?: boolean }) {
  const said = () => `${dayAndTime(at, now)}${until ? ` (${untilWords(at, now)})` : ''}`
  // While the page is taken over, React still shows what the server wrote.
  const here = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return (
    <time key={String(here)} dateTime={at} suppressHydrationWarning>
      {said()}
    </time>
  )
}
