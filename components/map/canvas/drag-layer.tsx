'use client'
import { type ReactNode, useCallback, useLayoutEffect, useMemo } from 'react'
import { looseClaim } from '@/lib/domain/map/commands/loose-claim'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { findClaim, inTray } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import { DragContext } from './drag-context'
import { type DropPlace, placeOverClaim } from './drop-place'
import { onCanvas } from './on-canvas'
import { useDragClaim } from './use-drag-claim'

/** Lets claims be dragged anywhere in the editor, and draws the one in the hand. */
export function DragLayer({ children }: { children: ReactNode }) {
  const { map, run, hold } = useMap()

  const placeAt = (id: string, x: number, y: number): DropPlace | null => {
    const claim = findClaim(map, id)
    const under = document.elementFromPoint(x, y)
    if (!claim || !under) return null
    if (under.closest('.tray-side, .tray')) return inTray(claim) ? null : { in: 'tray' }
    const gap = under.closest<HTMLElement>('[data-gap]')
    if (gap) return JSON.parse(gap.dataset.gap ?? 'null') as DropPlace
    const card = under.closest<HTMLElement>('.paragraph [data-claim]')
    if (card) {
      const box = card.getBoundingClientRect()
      return placeOverClaim(map, claim, card.dataset.claim ?? '', (y - box.top) / box.height)
    }
    const paragraph = under.closest<HTMLElement>('[data-paragraph]')?.dataset.paragraph
    if (paragraph) return { in: 'paragraph', paragraph, under: null, before: null }
    const point = under.closest('.map') && !under.closest('.map-foot') ? onCanvas(x - 24, y - 16) : null
    return point && { in: 'canvas', ...point }
  }
  const drop = (id: string, place: DropPlace) => {
    hold(null)
    if (place.in === 'tray') run(returnToTray, { id })
    else if (place.in === 'canvas') run(looseClaim, { id, position: { x: place.x, y: place.y } })
    else
      run(moveClaim, { id, paragraph: place.paragraph, under: place.under, before: place.before, relationId: newId() })
  }
  const { drag, ghost, at, grip } = useDragClaim({ placeAt, drop })
  const stableGrip = useCallback(grip, [grip])
  const value = useMemo(
    () => ({ dragged: drag?.grip.id ?? null, place: drag?.place ?? null, grip: stableGrip }),
    [drag, stableGrip],
  )
  useLayoutEffect(() => {
    if (drag) ghost.current?.style.setProperty('translate', `${at.current.x}px ${at.current.y}px`)
  }, [drag, ghost, at])
  const claim = drag && findClaim(map, drag.grip.id)
  return (
    <DragContext value={value}>
      {children}
      {drag && claim && (
        <div ref={ghost} className="ghost" style={{ width: drag.grip.width }} aria-hidden="true">
          <div className="claim is-dragging" data-factor={claim.factor ?? 'other'} data-role={claim.role}>
            <div className="claim-text">{claim.text}</div>
          </div>
        </div>
      )}
    </DragContext>
  )
}
