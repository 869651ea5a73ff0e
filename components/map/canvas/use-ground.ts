'use client'
import { useCallback, useRef } from 'react'
import { useTools } from '@/components/session/use-map'
import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { type HeldClaim, handOf } from './drop-place'
import type { Ground } from './ground'
import { measureGround } from './measure-ground'
import type { DrawnCanvas } from './on-canvas'

/**
 * The ground that a card is dragged over and what is in the hand: read when it is picked up and then kept, for nothing
 * moves. Another map, as a mate makes it, or another zoom is read anew. `forget`: once nothing is in the hand.
 */
export function useGround() {
  const { now } = useTools()
  const known = useRef<{ map: ArgumentMap; zoom: number; ground: Ground | null } | null>(null)
  const ground = useCallback(
    (canvas: DrawnCanvas): Ground | null => {
      const { map } = now()
      if (known.current?.map !== map || known.current.zoom !== canvas.zoom)
        known.current = { map, zoom: canvas.zoom, ground: measureGround(map, canvas) }
      return known.current.ground
    },
    [now],
  )
  const held = useRef<{ map: ArgumentMap; hand: HeldClaim } | null>(null)
  const handWith = useCallback(
    (claim: Claim): HeldClaim => {
      const { map } = now()
      if (held.current?.map !== map || held.current.hand.id !== claim.id)
        held.current = { map, hand: handOf(map, claim) }
      return held.current.hand
    },
    [now],
  )
  const forget = useCallback(() => {
    known.current = null
    held.current = null
  }, [])
  return { ground, handWith, forget }
}
