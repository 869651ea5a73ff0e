'use client'
import { useSyncExternalStore } from 'react'
import { readOwn } from './own-fragment'

const onFragment = (act: () => void) => {
  window.addEventListener('hashchange', act)
  return () => window.removeEventListener('hashchange', act)
}

/** The reader's own words, where they come from a map, and what to ask of them. */
export function OwnCard({ ask }: { ask: string }) {
  const words = useSyncExternalStore(
    onFragment,
    () => readOwn(window.location.hash),
    () => '',
  )
  if (words === '') return null
  return (
    <section
      className="grid gap-3 rounded-card border-2 border-accent bg-card px-4 pt-2 pb-4"
      aria-labelledby="help-own"
    >
      <h2 id="help-own">On your own map</h2>
      <blockquote className="m-0 font-says wrap-anywhere">{words}</blockquote>
      <p>{ask}</p>
    </section>
  )
}
