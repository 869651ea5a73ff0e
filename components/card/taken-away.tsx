'use client'
import { useMap } from '@/components/session/use-map'
import './taken-away.css'

/** Whether a node is taken away in thought, or left without its only support; null for all others. */
const useAwayState = (id: string): 'gone' | 'unsupported' | null =>
  useMap(({ taken }) => {
    if (taken === null) return null
    if (taken.gone.has(id)) return 'gone'
    return taken.unsupported.has(id) ? 'unsupported' : null
  })

const CLASSES = { gone: ' is-gone', unsupported: ' is-unsupported' }
const WORDS = { gone: 'taken away', unsupported: 'no support left' }

/** The class of a card or paragraph that is taken away or has lost its only support. */
export function useAwayClass(id: string): string {
  const state = useAwayState(id)
  return state === null ? '' : CLASSES[state]
}

/** The same in words, for the row in which a card says what it is. */
export function AwayFlag({ id }: { id: string }) {
  const state = useAwayState(id)
  return state && <span className="away-flag">{WORDS[state]}</span>
}
