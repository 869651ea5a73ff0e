'use client'
import { Check, LoaderCircle, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from './button'
import { Icon } from './icon'
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
          <Icon of={LoaderCircle} className="download-slip-turning" />
          <span>{making}</span>
        </>
      )}
      {state.kind === 'done' && (
        <>
          <Icon of={Check} />
          <span>
            {done} <span className="download-slip-name">{state.name}</span>
          </span>
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <Icon of={TriangleAlert} />
          <span>{state.why}</span>
          <Button size="small" onClick={onAgain}>
            Try again
          </Button>
          <IconButton size="small" label="Close" onClick={onShut}>
            <Icon of={X} />
          </IconButton>
        </>
      )}
    </span>
  )
}
