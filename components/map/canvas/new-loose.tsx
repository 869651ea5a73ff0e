'use client'
import { ViewportPortal } from '@xyflow/react'
import { WriteLoose } from '@/components/card/write-loose'

/** A claim written straight onto the canvas, where it was double-clicked or below what is there. */
export function NewLoose({ at, onEnd }: { at: { x: number; y: number }; onEnd: () => void }) {
  return (
    <ViewportPortal>
      <div className="loose is-new" style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
        <WriteLoose spot={at} onEnd={onEnd} />
      </div>
    </ViewportPortal>
  )
}
