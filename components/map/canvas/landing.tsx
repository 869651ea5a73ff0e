'use client'
import { Plus } from 'lucide-react'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import type { DropPlace } from './drop-place'

type InParagraph = Extract<DropPlace, { in: 'paragraph' }>

/** The gap that opens where a dragged claim will land. It says its own place, so that the pointer over it keeps it open. */
export function Gap({ place }: { place: InParagraph }) {
  return <div className="gap" data-gap={JSON.stringify(place)} />
}

/** A place that takes the claim in the hand when it is tapped. */
export function PlaceHere({ place, words }: { place: InParagraph; words: string }) {
  const { held, hold, run, select } = useMap()
  if (held === null) return null
  return (
    <button
      type="button"
      className="place-here nopan"
      onClick={() => {
        const { paragraph, under, before } = place
        if (run(moveClaim, { id: held, paragraph, under, before, relationId: newId() })) select(held)
        hold(null)
      }}
    >
      <Plus className="i" size={16} aria-hidden />
      {words}
    </button>
  )
}
