'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import type { CommentOnce, PassedOver, Pinned } from '@/lib/domain/review/requests'
import type { WallProps } from './wall-props'

export type OnceGiven = Omit<CommentOnce, 'assignmentId'>
type Done = { batchId: string; task: string; tasked: string[] }

const maps = (n: number) => `${n} ${n === 1 ? 'map' : 'maps'}`

/** Pins a comment in many maps and takes the last one back; says what came of it. */
export function usePinning({ assignmentId, actions }: Pick<WallProps, 'assignmentId' | 'actions'>) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const [said, setSaid] = useState('')
  const [done, setDone] = useState<Done[]>([])
  // Not a transition: that would last until the wall is read anew, and an undo in between would go unheard.
  const settle = async (run: () => Promise<string>) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setSaid(await run().catch(() => 'There is no connection. Nothing was kept; try again.'))
    running.current = false
    setBusy(false)
    router.refresh()
  }

  const pin = (given: OnceGiven, onDone: () => void) =>
    settle(async () => {
      const result = await actions.commentOnce({ assignmentId, ...given })
      if (!result.ok) return result.refusal.message
      const { batchId, pinned, returned, tasked, passedOver } = result.value
      setDone((all) => [...all, { batchId, task: given.task, tasked }])
      onDone()
      const passed = passedOver.length > 0 ? ` ${maps(passedOver.length)} passed over: ${whyWords(passedOver)}.` : ''
      const back = returned > 0 ? ` ${maps(returned)} came back before: theirs waits for the next return.` : ''
      const kept =
        given.task !== '' && tasked.length < pinned
          ? ` Task set in ${maps(tasked.length)}; the others keep theirs.`
          : ''
      return `Pinned in ${maps(pinned)}, as drafts.${kept}${back}${passed}`
    })

  const undo = () => {
    const last = done.at(-1)
    if (!last) return
    return settle(async () => {
      const result = await actions.undoBatch({ assignmentId, ...last })
      if (!result.ok && result.refusal.code !== 'nothing-to-undo') return result.refusal.message
      setDone((all) => all.filter((d) => d !== last))
      if (!result.ok) return result.refusal.message
      const { removed, sent } = result.value
      return `Taken back from ${maps(removed)}.${sent > 0 ? ` ${maps(sent)} had been returned: there it stays.` : ''}`
    })
  }
  return { busy, said, say: setSaid, pin, undo, canUndo: done.length > 0 }
}

function whyWords(passed: Pinned['passedOver']): string {
  const words: Record<PassedOver, string> = {
    'taken-back': 'taken back by the pupil',
    newer: 'handed in again since you opened this page',
    full: 'full of comments',
  }
  return [...new Set(passed.map((p) => words[p.why]))].join('; ')
}
