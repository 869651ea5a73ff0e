'use client'
import { Check, LoaderCircle, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from './button'
import { IconButton } from './icon-button'
import type { Downloading } from './use-download'
import './download-slip.css'

const LONG_ENOUGH_MS = 8_000

/** What became of a download: that it is being made, that it is there, or why it is not, with another try. */
export function DownloadSlip({
  state,
  making,
  done,
  onAgain,
  onShut,
}: {
  state: Downloading
  making: string
  done: string
  onAgain: () => void
  onShut: () => void
}) {
  const finished = state.kind === 'done'
  useEffect(() => {
    if (!finished) return
    const timer = setTimeout(onShut, LONG_ENOUGH_MS)
    return () => clearTimeout(timer)
  }, [finished, onShut])
  return (
    <span className="download-slip" role="status" data-kind={state.kind}>
      {state.kind === 'making' && (
        <>
          <LoaderCircle className="i download-slip-turning" size={16} aria-hidden />
          <span>{making}</span>
        </>
      )}
      {state.kind === 'done' && (
        <>
          <Check className="i" size={16} aria-hidden />
          <span>
            {done} <span className="download-slip-name">{state.name}</span>
          </span>
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <TriangleAlert className="i" size={16} aria-hidden />
          <span>{state.why}</span>
          <Button size="small" onClick={onAgain}>
            Try again
          </Button>
          <IconButton size="small" label="Close" onClick={onShut}>
            <X className="i" size={16} aria-hidden />
          </IconButton>
        </>
      )}
    </span>
  )
}
