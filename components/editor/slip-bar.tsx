'use client'
import { Check, X } from 'lucide-react'
import { useEffect } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'

const LONG_ENOUGH_MS = 6_000

/** What was just done, with an undo, or why it was not. Goes by itself; a refusal, and words that were put aside, stay until something else is done. */
export function SlipBar() {
  const slip = useMap((s) => s.slip)
  const { closeSlip, undo } = useTools()
  useEffect(() => {
    if (!slip?.undo || slip.bringBack) return
    const timer = setTimeout(closeSlip, LONG_ENOUGH_MS)
    return () => clearTimeout(timer)
  }, [slip, closeSlip])
  if (!slip) return null
  return (
    <section className="toast" aria-label="What was done">
      {slip.undo && <Check className="i" size={16} aria-hidden />}
      <span>{slip.words}</span>
      {slip.undo ? (
        <Button
          size="small"
          onClick={() => {
            closeSlip()
            undo()
          }}
        >
          Undo
        </Button>
      ) : (
        <IconButton variant="plain" size="small" label="Close" onClick={closeSlip}>
          <X className="i" size={16} aria-hidden />
        </IconButton>
      )}
    </section>
  )
}
