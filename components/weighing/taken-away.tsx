'use client'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { capital } from '@/lib/domain/shared/words'
import { callNode } from '@/lib/domain/weighing/call-node'
import { type TakenAway, takeAway } from '@/lib/domain/weighing/take-away'
import { usePreview } from './weight-preview'
import './taken-away.css'

/** What is taken away in thought, and what became of the rest. Nothing of it is written to the map. */
export type TakenAwayTools = {
  taken: TakenAway | null
  takeAway(id: string): void
  putBack(): void
  /** Whether a node is gone, or left without its only support; null for all others. */
  stateOf(id: string): 'gone' | 'unsupported' | null
}

const TakenAwayContext = createContext<TakenAwayTools | null>(null)

/** Where Escape has a nearer meaning: a text is left, a menu or a dialog is shut. */
const NEARER = 'input, textarea, select, [contenteditable], [role="menu"], [role="dialog"], dialog'

export function TakenAwayProvider({ children }: { children: ReactNode }) {
  const { say, sheet, openSheet, asking } = useMap()
  const { map } = usePreview()
  const [id, setId] = useState<string | null>(null)
  const from = useRef<HTMLElement | null>(null)
  const shown = useRef(map)
  useEffect(() => {
    shown.current = map
  }, [map])
  const taken = useMemo(() => (id === null ? null : takeAway(map, id)), [map, id])

  const putBack = useCallback(() => {
    setId(null)
    if (id !== null) say(`${capital(callNode(shown.current, id))} is back`)
    const at = from.current
    // The button that is pressed goes with the bar it stands on.
    if (at?.isConnected && document.activeElement?.closest('.taken-bar')) at.focus()
  }, [id, say])

  const take = useCallback(
    (next: string) => {
      from.current = document.activeElement as HTMLElement | null
      setId(next)
      // What is left is to be seen, not hidden behind the panel.
      if (sheet !== null) openSheet(null)
    },
    [sheet, openSheet],
  )

  useEffect(() => {
    if (id === null) return
    // The panel has grown shorter above the button that was pressed; in the outline, what is taken away may be far off.
    from.current?.scrollIntoView({ block: 'nearest' })
    const hollow = `[data-paragraph="${CSS.escape(id)}"], [data-claim="${CSS.escape(id)}"]`
    document.querySelector('.sheet-page .outline')?.querySelector(hollow)?.scrollIntoView({ block: 'start' })
  }, [id])

  useEffect(() => {
    if (!taken || asking) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || (event.target as Element).closest?.(NEARER)) return
      event.preventDefault()
      event.stopPropagation()
      putBack()
    }
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [taken, asking, putBack])

  const value = useMemo(
    () => ({
      taken,
      takeAway: take,
      putBack,
      stateOf: (node: string) =>
        taken?.gone.has(node) ? ('gone' as const) : taken?.unsupported.has(node) ? ('unsupported' as const) : null,
    }),
    [taken, take, putBack],
  )
  return <TakenAwayContext value={value}>{children}</TakenAwayContext>
}

export function useTakenAway(): TakenAwayTools {
  const value = useContext(TakenAwayContext)
  if (!value) throw new Error('useTakenAway is for what stands inside an editor.')
  return value
}

/** The class of a card or paragraph that is taken away or has lost its only support. */
export function useAwayClass(id: string): string {
  const state = useTakenAway().stateOf(id)
  return state === null ? '' : state === 'gone' ? ' is-gone' : ' is-unsupported'
}

/** The same in words, for the row in which a card says what it is. */
export function AwayFlag({ id }: { id: string }) {
  const state = useTakenAway().stateOf(id)
  if (state === null) return null
  return <span className="away-flag">{state === 'gone' ? 'taken away' : 'no support left'}</span>
}
