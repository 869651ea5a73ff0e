'use client'
import { type RefObject, useMemo, useRef } from 'react'
import { useMap } from '@/components/session/use-map'
import type { Detail } from './detail'
import { drawRelations, lineEnds } from './draw-relations'
import type { Box } from './lay-out'
import type { RelationEdgeType } from './relation-edge'
import { useCardBoxes } from './use-card-boxes'
import type { Lanes } from './use-lanes'

/** The relations that are drawn as lines now. Those that say the same as before are the same objects, and are not drawn again. */
export function useDrawnRelations(
  canvas: RefObject<HTMLElement | null>,
  { layout, nodes, heights }: Lanes,
  detail: Detail,
): RelationEdgeType[] {
  const map = useMap((s) => s.map)
  const selected = useMap((s) => s.selected)
  const held = useMap((s) => s.held)
  const writing = useMap((s) => s.writing)
  const all = useMap((s) => s.allLinks)
  const ends = useMemo(() => lineEnds(map, selected, all), [map, selected, all])
  const drawn = useMemo(
    () => ({ map, selected, heights, detail, held, writing }),
    [map, selected, heights, detail, held, writing],
  )
  const cards = useCardBoxes(canvas, ends, drawn)
  const made = useRef(new Map<string, RelationEdgeType>())
  return useMemo(() => {
    const origin = new Map(nodes.map((n) => [n.id, n.position]))
    const boxes = new Map<string, Box>()
    for (const [id, box] of cards) {
      const node = origin.get(box.node)
      if (node) boxes.set(id, { ...box, x: box.x + node.x, y: box.y + node.y })
    }
    const nodeOf = (id: string) => (origin.has(id) ? id : (cards.get(id)?.node ?? id))
    const before = made.current
    made.current = new Map()
    return drawRelations({ map, layout, cards: boxes, selected, all }).map((line) => {
      const edge: RelationEdgeType = {
        id: line.relation.id,
        type: 'relation',
        source: nodeOf(line.relation.from),
        target: nodeOf(line.relation.to),
        data: { ...line, detail },
        zIndex: 5,
        selectable: false,
        focusable: false,
      }
      const was = before.get(edge.id)
      const kept = was && sameEdge(was, edge) ? was : edge
      made.current.set(edge.id, kept)
      return kept
    })
  }, [map, layout, nodes, cards, selected, all, detail])
}

function sameEdge(a: RelationEdgeType, b: RelationEdgeType): boolean {
  return (
    a.source === b.source &&
    a.target === b.target &&
    a.data?.relation === b.data?.relation &&
    a.data?.word === b.data?.word &&
    a.data?.detail === b.data?.detail &&
    a.data?.route.d === b.data?.route.d
  )
}
