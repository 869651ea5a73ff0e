'use client'
import { useEffect, useRef } from 'react'
import { usePointing } from '@/components/plan/use-pointing'
import { useMap } from '@/components/session/use-map'

/** Shows the card that the address names after its #, once, when the map is opened: a comment leads there. */
export function PointAtNamed() {
  const map = useMap((s) => s.map)
  const point = usePointing()
  const shown = useRef(false)
  useEffect(() => {
    if (shown.current) return
    shown.current = true
    const named = window.location.hash.slice(1)
    const isNamed = ({ id }: { id: string }) => id === named || encodeURIComponent(id) === named
    const node = map.relations.find(isNamed)?.from ?? [...map.claims, ...map.paragraphs].find(isNamed)?.id
    if (node) point([node])
  }, [map, point])
  return null
}
