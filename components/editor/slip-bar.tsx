'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { Toast } from '@/components/ui/toast'

/** What was just done, with an undo, or why it was not. A refusal, and words that were put aside, stay until something else is done. */
export function SlipBar() {
  const slip = useMap((s) => s.slip)
  const { closeSlip, undo } = useTools()
  if (!slip) return null
  const takeBack = () => {
    closeSlip()
    undo()
  }
  return (
    <Toast
      words={slip.words}
      silent
      onUndo={slip.undo ? takeBack : undefined}
      stays={slip.bringBack !== undefined}
      onShut={closeSlip}
    />
  )
}
