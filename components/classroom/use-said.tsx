'use client'
import { useState, useTransition } from 'react'
import { Toast } from '@/components/ui/toast'
import { ok, type Result } from '@/lib/domain/shared/result'

type Run = () => Promise<Result<unknown>>
type Said = { words: string; undo?: Run } | null

/** Runs the actions of a page and says what was done, with its undo, or why not. */
export function useSaid() {
  const [busy, start] = useTransition()
  const [said, setSaid] = useState<Said>(null)
  const run = <T,>(words: string | ((done: T) => string), action: () => Promise<Result<T>>, undo?: Run) =>
    start(async () => {
      const result = await action()
      if (!result.ok) return setSaid({ words: result.refusal.message })
      setSaid({ words: typeof words === 'string' ? words : words(result.value), undo })
    })
  const say = (words: string, undo?: () => void) => setSaid({ words, undo: undo && (async () => ok(undo())) })
  const bar = said && (
    <Toast words={said.words} onUndo={said.undo && (() => run('Undone.', said.undo!))} onShut={() => setSaid(null)} />
  )
  return { busy, run, say, bar }
}
