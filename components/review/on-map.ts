'use client'
import { createContext, useContext } from 'react'
import { type Review, ReviewContext } from './review-context'

/** What a drawn map needs to know: what to mark on it, and which node has the focus. */
export type OnMap = Pick<Review, 'node' | 'select' | 'threads' | 'changes'>

/** For a map that is drawn outside a review. */
export const OnMapContext = createContext<OnMap | null>(null)

export function useOnMap(): OnMap {
  const own = useContext(OnMapContext)
  const review = useContext(ReviewContext)
  const found = own ?? review
  if (!found) throw new Error('A map is drawn where nobody says what to mark on it.')
  return found
}
