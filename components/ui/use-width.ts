'use client'
import { useSyncExternalStore } from 'react'

/** The four layouts, by the room in the window. What is short is laid out as a phone is, however wide: 400 % zoom, or 200 % on a laptop. */
export type Width = 'phone' | 'narrow' | 'tablet' | 'desk'

const QUERIES: [string, Width][] = [
  ['(min-width: 1280px) and (min-height: 480px)', 'desk'],
  ['(min-width: 1024px) and (min-height: 480px)', 'tablet'],
  ['(min-width: 600px) and (min-height: 480px)', 'narrow'],
]

export const widthNow = (): Width => QUERIES.find(([query]) => window.matchMedia(query).matches)?.[1] ?? 'phone'

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
