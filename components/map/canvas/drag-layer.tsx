'use client'
import { type ReactNode, useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { CARD_TEXT, cardLook, GHOST } from '@/components/card/card-look'
import { DragContext } from '@/components/session/drag-context'
import { type DropPlace, samePlace } from '@/components/session/drop-place'
import { type Grip, useDragClaim } from '@/components/session/use-drag-claim'
import { useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import type { Point } from '@/components/ui/round-path'
import { looseClaim } from '@/lib/domain/map/commands/loose-claim'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { findClaim, inTray } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { landAt, usuallyInside } from './drop-place'
import { columnAt, type Ground } from './ground'
import { LandingWords } from './landing'
import { canvasInWindow, pointOn } from './on-canvas'
import { roomFor } from './room-for'
import { type Aim, follow } from './sideways'
import { useGround } from './use-ground'

/** Lets claims be dragged anywhere in the editor, and draws the one in the hand. */
export function DragLayer({ children }: { children: ReactNode }) {
  const { run, hold, setDrag, now } = useTools()
  const aim = useRef<Aim | null>(null)
  const { ground, handWith, forget } = useGround()

  const { drag, ghost, at, grip, again } = useDragClaim<DropPlace>({
    placeAt: (id, x, y, hand) => {
      const claim = findClaim(now().map, id)
      if (!claim) return null
      const surface = surfaceAt({ x, y })
      const canvas = canvasInWindow()
      const lies = canvas && ground(canvas)
      const point = canvas && pointOn(canvas, x, y)
      const held = handWith(claim)
      const column = columnUnder(surface, lies, point)
      aim.current = follow(aim.current, hand.at, column?.paragraph ?? null, usuallyInside(held, column))
      if (surface === 'tray') return inTray(claim) ? null : { in: 'tray' }
      if (surface === null || !canvas || !lies || !point) return null
      return landAt(lies, held, point, pointOn(canvas, x - hand.grip.x, y - hand.grip.y), aim.current.inside)
    },
    // Loose on the canvas the card in the hand shows by itself where it lands.
    looksSame: (a, b) => (a?.in === 'canvas' && b?.in === 'canvas') || samePlace(a, b),
    drop: (id, place, held) => putDown(id, place, held),
  })
  const putDown = (id: string, place: DropPlace, held?: Grip) => {
    hold(null)
    if (place.in === 'tray') run(returnToTray, { id })
    else if (place.in === 'paragraph') {
      const { paragraph, under, before } = place
      run(moveClaim, { id, paragraph, under, before, relationId: newId() })
    } else {
      const { x, y } = place
      const canvas = canvasInWindow()
      run(looseClaim, { id, position: { x, y }, aside: roomFor(canvas && ground(canvas), id, { x, y }, held) })
    }
  }
  const latest = useRef(putDown)
  useLayoutEffect(() => {
    latest.current = putDown
    if (drag) return
    aim.current = null
    forget()
  })
  const put = useCallback((id: string, place: DropPlace) => latest.current(id, place), [])
  const value = useMemo(() => ({ grip, again, putDown: put }), [grip, again, put])
  useLayoutEffect(() => setDrag({ dragged: drag?.grip.id ?? null, place: drag?.place ?? null }), [drag, setDrag])
  useLayoutEffect(() => {
    if (drag) ghost.current?.style.setProperty('transform', `translate(${at.current.x}px, ${at.current.y}px)`)
  }, [drag, ghost, at])
  return (
    <DragContext value={value}>
      {children}
      {drag && (
        <div ref={ghost} className={GHOST} style={{ width: drag.grip.width }} aria-hidden="true">
          <Ghost id={drag.grip.id} place={drag.place} />
        </div>
      )}
    </DragContext>
  )
}

/** The card in the hand. */
function Ghost({ id, place }: { id: string; place: DropPlace | null }) {
  const look = useFactorLook()
  const claim = useMap((s) => findClaim(s.map, id))
  if (!claim) return null
  return (
    <>
      <LandingWords claim={claim} place={place} />
      <div className={cardLook({ dragging: true })} {...look(claim.factor)} data-role={claim.role}>
        <div className={CARD_TEXT}>{claim.text}</div>
      </div>
    </>
  )
}

/** What a hand at a point of the window is over: the first thing drawn there. */
function surfaceAt({ x, y }: Point): 'tray' | 'canvas' | null {
  const over = document.elementFromPoint(x, y)
  if (over?.closest('[data-tray-side], [data-field="tray"]')) return 'tray'
  return over?.closest('.map') && !over.closest('.map-foot') ? 'canvas' : null
}

const columnUnder = (surface: ReturnType<typeof surfaceAt>, lies: Ground | null, point: Point | null) =>
  surface === 'canvas' && lies && point ? columnAt(lies, point) : null
