'use client'
import { useSyncExternalStore } from 'react'

/** The four layouts, by the width of the window. */
export type Width = 'phone' | 'narrow' | 'tablet' | 'desk'

const QUERIES: [string, Width][] = [
  ['(min-width: 1280px)', 'desk'],
  ['(min-width: 1024px)', 'tablet'],
  ['(min-width: 600px)', 'narrow'],
]

const widthNow = (): Width => QUERIES.find(([query]) => window.matchMedia(query).matches)?.[1] ?? 'phone'

export function useWidth(): Width {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('resize', changed)
      return () => window.removeEventListener('resize', changed)
    },
    widthNow,
    () => 'desk',
  )
}
