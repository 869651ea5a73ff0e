'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChosenFile, FilesRead } from '@/lib/formats/read-files'
import type { Answered, ReadingAsked } from './read-worker'

/** How far the reading is: files that are done, of how many. */
export type Progress = { done: number; of: number }

/**
 * Reads files in a worker, one question after the other; of those that wait only the latest is asked. `onRead` hears the
 * answer to the latest. `stop` ends what is under way, and a new worker takes the next question.
 */
export function useReader(onRead: (read: FilesRead) => void) {
  const worker = useRef<Worker | null>(null)
  const asked = useRef<ReadingAsked | null>(null)
  const waiting = useRef<ReadingAsked | null>(null)
  const hear = useRef(onRead)
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => {
    hear.current = onRead
  })
  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
    asked.current = null
    waiting.current = null
    setProgress(null)
  }, [])
  useEffect(() => stop, [stop])

  const send = useCallback((next: ReadingAsked) => {
    asked.current = next
    worker.current ??= openWorker(({ data }) => {
      if (data.ask !== asked.current?.ask) return
      if ('done' in data) {
        setProgress((now) => now && { ...now, done: data.done })
        return
      }
      const then = waiting.current
      asked.current = null
      waiting.current = null
      if (then) send(then)
      else {
        setProgress(null)
        hear.current(data.read)
      }
    })
    worker.current.postMessage(next)
  }, [])

  const count = useRef(0)
  const read = useCallback(
    (chosen: ChosenFile[], part: number) => {
      count.current += 1
      const next = { ask: count.current, chosen, part }
      setProgress({ done: 0, of: chosen.length })
      if (asked.current === null) send(next)
      else waiting.current = next
    },
    [send],
  )
  return { read, stop, progress }
}

function openWorker(hear: (event: MessageEvent<Answered>) => void): Worker {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', hear)
  return worker
}
