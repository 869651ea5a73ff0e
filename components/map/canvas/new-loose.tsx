'use client'
import { ViewportPortal } from '@xyflow/react'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import { NewText } from './new-text'

/** A claim written straight onto the canvas, where it was double-clicked. */
export function NewLoose({ at, onEnd }: { at: { x: number; y: number }; onEnd: () => void }) {
  const { run, select } = useMap()
  return (
    <ViewportPortal>
      <div className="loose is-new" style={{ transform: `translate(${at.x}px, ${at.y}px)` }}>
        <div className="claim is-writing" data-factor="other" data-role="claim">
          <NewText
            label="A new claim"
            placeholder="What do you claim? Enter keeps it."
            onDone={(text) => {
              const id = newId()
              if (run(addClaim, { id, text, position: at })) select(id)
            }}
            onEnd={onEnd}
          />
        </div>
      </div>
    </ViewportPortal>
  )
}
