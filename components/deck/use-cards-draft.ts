'use client'
import { useCallback, useEffect, useRef } from 'react'
import { type CardsDraft, keepCardsDraft, readCardsDraft } from '@/lib/sync/cards-draft'

/** Milliseconds without a key before a text is kept: writing it takes as long as it is long. */
const PAUSE = 400

/**
 * Keeps what was pasted on this device until it is a deck, so that a reload loses none of it. `onFound` hears once of what
 * is there from before. `done` puts it away for good.
 */
export function useCardsDraft(owner: string | null, draft: CardsDraft | null, onFound: (draft: CardsDraft) => void) {
  const latest = useRef(draft)
  const found = useRef(false)
  const isDone = useRef(false)
  const hear = useRef(onFound)
  const keep = useCallback(() => {
    if (found.current && !isDone.current) keepCardsDraft(owner, latest.current)
  }, [owner])
  useEffect(() => {
    if (found.current) return
    found.current = true
    const before = readCardsDraft(owner)
    if (before) hear.current(before)
  }, [owner])
  useEffect(() => {
    latest.current = draft
    const timer = setTimeout(keep, PAUSE)
    return () => clearTimeout(timer)
  }, [draft, keep])
  useEffect(() => {
    addEventListener('pagehide', keep)
    return () => {
      removeEventListener('pagehide', keep)
      keep()
    }
  }, [keep])
  return {
    done() {
      isDone.current = true
      keepCardsDraft(owner, null)
    },
  }
}
