'use client'
import { useCallback, useState } from 'react'
import { fetchFile } from '@/lib/sync/fetch-file'
import { keepFile } from './keep-file'

/** How far a download has come. A failed one says why. */
export type Downloading =
  | { kind: 'idle' }
  | { kind: 'making' }
  | { kind: 'done'; name: string }
  | { kind: 'failed'; why: string }

/** Fetches files of ours and hands them to the browser to keep; the page they are asked for from never goes away. */
export function useDownload() {
  const [state, setState] = useState<Downloading>({ kind: 'idle' })
  const making = useCallback(() => setState({ kind: 'making' }), [])
  const fail = useCallback((why: string) => setState({ kind: 'failed', why }), [])
  const shut = useCallback(() => setState({ kind: 'idle' }), [])
  const download = useCallback(
    async (url: string) => {
      making()
      const file = await fetchFile(url)
      if (!file.ok) return fail(file.refusal.message)
      keepFile(file.value.bytes, file.value.name)
      setState({ kind: 'done', name: file.value.name })
    },
    [making, fail],
  )
  return { state, making, fail, shut, download }
}
