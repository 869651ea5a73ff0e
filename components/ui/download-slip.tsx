'use client'
import { Check, LoaderCircle, TriangleAlert, X } from 'lucide-react'
import { useEffect } from 'react'
import { Button } from './button'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import type { Downloading } from './use-download'

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
    <span
      className="fixed end-4 top-[56px] z-toast flex max-w-[min(440px,calc(100vw-24px))] min-h-[44px] items-center gap-3 rounded-control border border-transparent bg-ink px-4 py-2 text-card text-sheet data-[kind=idle]:hidden"
      role="status"
      data-kind={state.kind}
    >
      {state.kind === 'making' && (
        <>
          <Icon of={LoaderCircle} className="motion-safe:animate-[turn_1.2s_linear_infinite]" />
          <span>{making}</span>
        </>
      )}
      {state.kind === 'done' && (
        <>
          <Icon of={Check} />
          <span>
            {done} <span className="wrap-anywhere">{state.name}</span>
          </span>
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <Icon of={TriangleAlert} />
          <span>{state.why}</span>
          <Button variant="link" size="small" onClick={onAgain}>
            Try again
          </Button>
          <IconButton variant="link" size="small" label="Close" onClick={onShut}>
            <Icon of={X} />
          </IconButton>
        </>
      )}
    </span>
  )
}
