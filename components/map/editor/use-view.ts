'use client'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { onAddress, putView, settleAgain, viewInAddress } from './map-address'
import type { MapView } from './map-context'

/**
 * The view that stands in the address, and the way to another, which Back leads back from. `first`: the one that is shown
 * while the address names none; it stays so for as long as the map is open.
 */
export function useView(mapId: string, first: MapView) {
  const [kept] = useState(first)
  const view = useSyncExternalStore(onAddress, () => viewInAddress() ?? kept)
  useEffect(() => onAddress(() => settleAgain(mapId)), [mapId])
  const show = useCallback(
    (next: MapView, how: 'step' | 'in place' = 'step') => {
      if (next !== (viewInAddress() ?? kept)) putView(next === kept ? null : next, how)
    },
    [kept],
  )
  return { view, show }
}
