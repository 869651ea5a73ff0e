'use client'
import { useEffect, useRef } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { keysAreHeld } from '@/components/ui/key-gate'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type Writing, writtenOn } from '@/lib/domain/map/writing'
import type { WordsInHand as Words } from '@/lib/sync/group-words'
import { WordSlip } from './word-slip'
import { wordSlipTitle } from './word-slip-words'

/**
 * Words that a mate has written over, or whose place they have removed, at the foot of the page until the writer has
 * said what becomes of them. It takes the focus from nobody, but for a field that went while it had it.
 */
export function LostWordsOffered() {
  const map = useMap((s) => s.map)
  const writing = useMap((s) => s.writing)
  const { say, write } = useTools()
  const inHand = useMap((s) => s.inHand)
  const region = useRef<HTMLElement>(null)
  const told = useRef<readonly Words[]>([])
  useEffect(() => {
    const fresh = inHand.filter((lost) => !told.current.some((before) => before.id === lost.id))
    told.current = inHand
    if (fresh.length === 0) return
    say(`${fresh.map((lost) => wordSlipTitle(map, lost)).join(' ')} At the foot of the page you can choose.`)
    if (keysAreHeld()) region.current?.focus({ preventScroll: true })
  }, [inHand, map, say])

  const isGone = writing !== null && isOffTheMap(writing, map)
  useEffect(() => {
    // Brought back by whoever removed it, it would be a text box again and take the focus.
    if (isGone) write(null)
  }, [isGone, write])

  if (inHand.length === 0) return null
  return (
    <section
      ref={region}
      className="relative z-slip max-h-[min(50%,26rem)] flex-none overflow-auto border-t-2 border-accent-line bg-sheet px-5 py-4 text-card leading-card shadow-slip"
      data-words-in-hand
      aria-label="Words in your hand"
      tabIndex={-1}
    >
      <ul className="mx-auto grid max-w-[60rem] gap-5">
        {[...inHand].reverse().map((lost) => (
          <WordSlip key={lost.id} lost={lost} />
        ))}
      </ul>
    </section>
  )
}

function isOffTheMap(writing: Writing, map: ArgumentMap): boolean {
  const id = writtenOn(writing)
  if (id === null) return false
  return !map.claims.some((c) => c.id === id) && !map.paragraphs.some((p) => p.id === id)
}
