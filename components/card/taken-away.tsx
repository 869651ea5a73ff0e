'use client'
import { useMap } from '@/components/session/use-map'

/** Whether a node is taken away in thought, or left without its only support; null for all others. */
export const useAway = (id: string): 'gone' | 'unsupported' | null =>
  useMap(({ taken }) => {
    if (taken === null) return null
    if (taken.gone.has(id)) return 'gone'
    return taken.unsupported.has(id) ? 'unsupported' : null
  })

const WORDS = { gone: 'taken away', unsupported: 'no support left' }

/** The same in words, for the row in which a card says what it is. */
export function AwayFlag({ id }: { id: string }) {
  const state = useAway(id)
  return (
    state && (
      <span
        data-away-flag
        className="self-center pe-1 text-label leading-card font-strong whitespace-nowrap text-ink-2"
      >
        {WORDS[state]}
      </span>
    )
  )
}
