'use client'
import { ViewportPortal } from '@xyflow/react'
import { WriteLoose } from '@/components/card/write-loose'
import styles from './canvas.module.css'

/** A claim written straight onto the canvas, where it was double-clicked or below what is there. */
export function NewLoose({ at, onEnd }: { at: { x: number; y: number }; onEnd: () => void }) {
  return (
    <ViewportPortal>
      <div
        className={`loose ${styles.loose} pointer-events-auto absolute z-card w-[212px]`}
        style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      >
        <WriteLoose spot={at} onEnd={onEnd} />
      </div>
    </ViewportPortal>
  )
}
