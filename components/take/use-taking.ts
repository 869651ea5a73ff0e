'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { keepFile } from '@/components/ui/keep-file'
import { useZoneLater } from '@/components/ui/when'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Making } from './make-file'
import type { MadeFile, Taking, Wish } from './taking'

/** A file of the open map while it is made, which goes on whatever is on the screen. */
export function useTaking() {
  const map = useMap((s) => s.whole)
  const { rules } = useTools()
  const zone = useZoneLater()
  const whenSaved = useWhenSaved()
  const [taking, setTaking] = useState<Taking>({ kind: 'choosing' })
  const running = useRef<AbortController | null>(null)

  const choose = useCallback(() => {
    running.current?.abort()
    running.current = null
    setTaking({ kind: 'choosing' })
  }, [])

  const take = async (wish: Wish) => {
    choose()
    const controller = new AbortController()
    running.current = controller
    const tell = (next: Taking) => {
      if (running.current === controller) setTaking(next)
    }
    tell({ kind: 'making', wish, step: 'making' })
    const made = await makeHere(wish, {
      map,
      rules,
      zone: zone(),
      stopped: controller.signal,
      whenSaved: async () => {
        tell({ kind: 'making', wish, step: 'saving' })
        const saved = await whenSaved()
        tell({ kind: 'making', wish, step: 'making' })
        return saved
      },
    })
    if (running.current !== controller) return
    if (!made.ok) return tell({ kind: 'failed', wish, why: made.refusal.message })
    keepFile(made.value.blob, made.value.name)
    tell({ kind: 'done', wish, file: made.value })
  }

  return { taking, take, choose }
}

export type TakingTools = ReturnType<typeof useTaking>

/** Makes a file with what is brought for it only now, which needs a connection once. */
async function makeHere(wish: Wish, making: Making): Promise<Result<MadeFile>> {
  try {
    const { makeFile } = await import('./make-file')
    return await makeFile(wish, making)
  } catch (error) {
    if (navigator.onLine) throw error
    return refuse('offline', 'There is no connection, and this part of the program is not here yet. Your map is safe.')
  }
}

/** Waits until the server has every edit; a new map is kept first. */
function useWhenSaved(): () => Promise<Result<null>> {
  const save = useMap((s) => s.save)
  const { keepMap } = useTools()
  const [waiting, setWaiting] = useState<((end: Result<null>) => void) | null>(null)
  useEffect(() => {
    if (!waiting || save.kind === 'untouched' || save.kind === 'on-device') return
    waiting(save.kind === 'saved' ? ok(null) : refuse('not-saved', save.why))
    setWaiting(null)
  }, [waiting, save])
  return () => {
    // Opened and not touched: on the server already, unless it is a new map that has to be kept first.
    if (!keepMap() && save.kind === 'untouched') return Promise.resolve(ok(null))
    return new Promise((resolve) => setWaiting(() => resolve))
  }
}
