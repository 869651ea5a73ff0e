'use client'
import { useCallback, useEffect } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { capital } from '@/lib/domain/shared/words'
import { callNode } from '@/lib/domain/weighing/call-node'

/** Where Escape has a nearer meaning: a text is left, a menu or a dialog is shut. */
const NEARER = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"], dialog'

/** The button that takes a node away, and puts it back. */
const buttonFor = (id: string) => document.querySelector<HTMLElement>(`[data-take-away="${CSS.escape(id)}"]`)

/** Takes a node away, in thought. */
export function useTakeAway(): (id: string) => void {
  const { takeAway, openSheet, now } = useTools()
  return useCallback(
    (id) => {
      takeAway(id)
      // What is left is to be seen, not hidden behind the panel.
      if (now().sheet !== null) openSheet(null)
    },
    [takeAway, openSheet, now],
  )
}

/** Puts back what is taken away. */
export function usePutBack(): () => void {
  const { takeAway, say, now } = useTools()
  return useCallback(() => {
    const { takenId, previewed } = now()
    takeAway(null)
    if (takenId === null) return
    say(`${capital(callNode(previewed, takenId))} is back`)
    // The button that is pressed goes with the bar it stands on.
    if (document.activeElement?.closest('[data-taken-away]')) buttonFor(takenId)?.focus()
  }, [takeAway, say, now])
}

/** While something is taken away: it is in sight, and Escape puts it back. */
export function useWhileTaken(): void {
  const id = useMap((s) => s.taken?.id ?? null)
  const isAsking = useMap((s) => s.asking !== null)
  const putBack = usePutBack()
  useEffect(() => {
    if (id === null) return
    // The panel has grown shorter above the button that was pressed; in the outline, what is taken away may be far off.
    buttonFor(id)?.scrollIntoView({ block: 'nearest' })
    const hollow = `[data-paragraph="${CSS.escape(id)}"], [data-claim="${CSS.escape(id)}"]`
    document.querySelector('.sheet-page .outline')?.querySelector(hollow)?.scrollIntoView({ block: 'start' })
  }, [id])
  useEffect(() => {
    if (id === null || isAsking) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || (event.target as Element).closest?.(NEARER)) return
      event.preventDefault()
      event.stopPropagation()
      putBack()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [id, isAsking, putBack])
}
