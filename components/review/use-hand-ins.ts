'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { HandIn } from '@/lib/domain/review/hand-in'
import type { ReviewedPupil } from '@/lib/domain/review/reviewed-pupil'
import type { Result } from '@/lib/domain/shared/result'

type Answer = Promise<Result<HandIn>>
/** `back` asks the server; what only this page knew comes back at once, and answers nothing. */
type Done = { said: string; back: () => Answer | null }

/** Assignments that were changed on a page since it was loaded: a page that the browser kept is asked for again. */
const touched = new Set<string>()

/**
 * The class's work as it stands on this page. `does` runs a change, keeps what the server answers, and remembers how to
 * take it back: `back` is given the hand-in before and after.
 */
export function useHandIns(assignmentId: string, given: ReviewedPupil[]) {
  const [from, setFrom] = useState(given)
  const [pupils, setPupils] = useState(given)
  const [said, setSaid] = useState<{ words: string; refused: boolean } | null>(null)
  const [done, setDone] = useState<Done[]>([])
  const router = useRouter()
  const now = useRef(pupils)
  now.current = pupils
  if (from !== given) {
    setFrom(given)
    setPupils(given)
  }
  useEffect(() => {
    if (touched.delete(assignmentId)) router.refresh()
  }, [assignmentId, router])

  const keep = useCallback((handIn: HandIn) => {
    const put = (handIns: HandIn[]) => handIns.map((h) => (h.id === handIn.id ? handIn : h))
    setPupils((all) => all.map((p) => ({ ...p, handIns: put(p.handIns) })))
  }, [])
  const find = (id: string) => now.current.flatMap((p) => p.handIns).find((h) => h.id === id)

  const settle = async (answer: Answer): Promise<HandIn | null> => {
    const result = await answer.catch(() => null)
    if (result?.ok) {
      touched.add(assignmentId)
      keep(result.value)
      return result.value
    }
    const words = result?.refusal.message ?? 'There is no connection. Nothing was kept; try again.'
    setSaid({ words, refused: true })
    return null
  }
  const does = async (
    submissionId: string,
    words: string,
    answer: Answer,
    back?: (after: HandIn, before: HandIn) => Answer,
  ): Promise<boolean> => {
    const before = find(submissionId)
    const after = await settle(answer)
    if (!after) return false
    setSaid(words === '' ? null : { words, refused: false })
    if (back && before) setDone((all) => [...all, { said: words, back: () => back(after, before) }])
    return true
  }
  const undo = async () => {
    const last = done.at(-1)
    if (!last) return
    setDone((all) => all.slice(0, -1))
    const back = last.back()
    if (!back || (await settle(back))) setSaid({ words: `Taken back: ${last.said}`, refused: false })
  }
  const remember = (words: string, bringBack: () => void) => {
    const back = () => {
      bringBack()
      return null
    }
    setSaid({ words, refused: false })
    setDone((all) => [...all, { said: words, back }])
  }
  return { pupils, said, does, remember, undo, canUndo: done.length > 0, quietly: settle, say: setSaid }
}
