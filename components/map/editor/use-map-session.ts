'use client'
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Command } from '@/lib/domain/map/command'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { Result } from '@/lib/domain/shared/result'
import type { MapSession } from '@/lib/sync/map-session'
import type { Asking, MapView, OpenMapTools, Sheet, Slip } from './map-context'
import { useView } from './use-view'

/** The tools of an open session, for the map context. */
export function useMapSession(session: MapSession, rules: PlanRules, first: MapView): OpenMapTools {
  const seen = useSyncExternalStore(session.subscribe, session.view, session.view)
  const [slip, setSlip] = useState<Slip | null>(null)
  const [selected, select] = useState<string | null>(null)
  const [held, setHeld] = useState<string | null>(null)
  const [writing, write] = useState<string | null>(null)
  const [asking, ask] = useState<Asking | null>(null)
  const { view, show } = useView(seen.map.id, first)
  const [allLinks, showAllLinks] = useState(false)
  const [sheet, openSheet] = useState<Sheet | null>(null)
  const count = useRef(0)

  const say = useCallback((words: string) => {
    // Set empty first, so that the same words said twice are read twice.
    const region = document.getElementById('said')
    if (!region) return
    region.textContent = ''
    requestAnimationFrame(() => {
      region.textContent = words
    })
  }, [])

  const tell = useCallback(
    (result: Result<string>, undo: (words: string) => { words: string; undo: boolean }) => {
      count.current += 1
      const told = result.ok ? undo(result.value) : { words: result.refusal.message, undo: false }
      setSlip({ id: count.current, ...told })
      say(told.words)
      return result.ok
    },
    [say],
  )

  const run = useCallback(
    <Input>(command: Command<Input>, input: Input, quietly?: 'quietly') => {
      const result = session.run(command, input)
      // What was being written in something that is gone is in the hand, and said there.
      if (quietly && (result.ok || result.refusal.code === 'not-there')) return result.ok
      return tell(result, (words) => ({ words, undo: true }))
    },
    [session, tell],
  )
  const putAside = useCallback(
    (words: string, bringBack: () => void) => {
      count.current += 1
      setSlip({ id: count.current, words, undo: true, bringBack })
      say(words)
    },
    [say],
  )
  const bringBack = slip?.bringBack
  const undo = useCallback(() => {
    if (bringBack) {
      setSlip(null)
      bringBack()
      return
    }
    tell(session.undo(), (words) => ({ words: `Taken back: ${words}`, undo: false }))
  }, [session, tell, bringBack])
  const redo = useCallback(() => {
    tell(session.redo(), (words) => ({ words: `Done again: ${words}`, undo: true }))
  }, [session, tell])
  const hold = useCallback((id: string | null) => {
    setHeld(id)
    // What is in the hand needs the foot of the page.
    if (id !== null) setSlip(null)
  }, [])
  const closeSlip = useCallback(() => setSlip(null), [])

  return useMemo(
    () => ({
      map: seen.map,
      rules,
      save: seen.save,
      canUndo: seen.canUndo,
      canRedo: seen.canRedo,
      keepMap: session.keepMap,
      ...{ run, undo, redo, say, putAside, slip, closeSlip, selected, select, held, hold, writing, write },
      ...{ asking, ask, view, show, allLinks, showAllLinks, sheet, openSheet },
    }),
    [
      session,
      seen,
      rules,
      run,
      undo,
      redo,
      say,
      putAside,
      slip,
      closeSlip,
      selected,
      held,
      hold,
      writing,
      asking,
      view,
      show,
      allLinks,
      sheet,
    ],
  )
}
