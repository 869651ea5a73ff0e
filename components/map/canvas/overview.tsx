'use client'
import { MiniMap } from '@xyflow/react'
import { useMap } from '@/components/session/use-map'
import { useLookOf } from '@/components/ui/factor-look'

/** The whole map, small, in a corner, while it does not fit on the page. */
export function Overview() {
  const map = useMap((s) => s.map)
  const lookOf = useLookOf()
  const factorOf = (id: string) =>
    (map.paragraphs.find((p) => p.id === id) ?? map.claims.find((c) => c.id === id))?.factor
  return (
    <MiniMap
      className="overview"
      ariaLabel="The whole map, small"
      pannable
      zoomable
      nodeClassName={(node) => `overview-node ${node.type} f-${lookOf(factorOf(node.id)).hue}`}
      nodeBorderRadius={8}
    />
  )
}
