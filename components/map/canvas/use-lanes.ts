'use client'
import type { Node, NodeChange } from '@xyflow/react'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useMap } from '@/components/session/use-map'
import type { Claim } from '@/lib/domain/map/argument-map'
import { paragraphsInOrder, placeOf } from '@/lib/domain/map/read-map'
import type { Detail } from './detail'
import { trunksOf } from './draw-relations'
import { type DrawnSizes, lastDrawn } from './last-drawn'
import { type Box, type Layout, LOOSE_WIDTH, layOut } from './lay-out'

type Input = {
  size: DrawnSizes['size']
  detail: Detail
  /** How often the fonts of the page have changed. */
  fonts: number
}

/** The answer, the lanes and the loose cards: where each stands, and the nodes that draw them. */
export type Lanes = {
  ids: string[]
  layout: Layout
  nodes: Node[]
  heights: DrawnSizes['heights']
  /** Takes the sizes in which the nodes were drawn. */
  onNodesChange(changes: NodeChange[]): void
  loose: { boxes: ReadonlyMap<string, Box> }
}

export function useLanes({ size, detail, fonts }: Input): Lanes {
  const map = useMap((s) => s.map)
  const [heights, setHeights] = useState(() => lastDrawn(map.id).heights)
  const ids = useSame(useMemo(() => paragraphsInOrder(map).map((p) => p.id), [map]))
  const trunks = useMemo(() => trunksOf(map).size, [map])
  const layout = useMemo(
    () =>
      layOut({
        width: size.width,
        lanes: ids,
        heights: new Map([...heights].map(([id, s]) => [id, s.height])),
        trunks,
      }),
    [size.width, ids, heights, trunks],
  )
  const looseClaims = useSame(useMemo(() => map.claims.filter((c) => placeOf(c).in === 'canvas'), [map]))
  const loose = useMemo(() => ({ boxes: boxesOf(looseClaims, heights) }), [looseClaims, heights])

  // Another width or another font: the text boxes fit themselves to their text again.
  const round = `${layout.answer.width} ${layout.lanes.get(ids[0] ?? '')?.width} ${fonts}`
  const data = useMemo(() => ({ detail, round }), [detail, round])
  const made = useRef(new Map<string, Node>())
  const nodes = useMemo(() => {
    // Drawn before the width of the page is known, everything would be laid out twice.
    if (size.width === 0) return []
    const before = made.current
    made.current = new Map()
    const at = (id: string, type: 'answer' | 'lane' | 'loose', box: Box): Node => {
      const node = {
        id,
        type,
        data,
        position: { x: box.x, y: box.y },
        width: box.width,
        measured: heights.get(id),
        draggable: false,
        selectable: false,
      }
      const was = before.get(id)
      const kept = was && sameNode(was, node) ? was : node
      made.current.set(id, kept)
      return kept
    }
    return [
      at('answer', 'answer', layout.answer),
      ...[...layout.lanes].map(([id, box]) => at(id, 'lane', box)),
      ...[...loose.boxes].map(([id, box]) => at(id, 'loose', box)),
    ]
  }, [size.width, layout, data, heights, loose])

  const onNodesChange = useCallback((changes: NodeChange[]) => {
    const grown = changes.flatMap((c) =>
      c.type === 'dimensions' && c.dimensions ? [{ id: c.id, ...c.dimensions }] : [],
    )
    if (grown.length === 0) return
    setHeights((was) => {
      const isNew = grown.some(
        ({ id, width, height }) => was.get(id)?.width !== width || was.get(id)?.height !== height,
      )
      if (!isNew) return was
      return new Map([...was, ...grown.map(({ id, width, height }) => [id, { width, height }] as const)])
    })
  }, [])
  return { ids, layout, nodes, heights, onNodesChange, loose }
}

function boxesOf(claims: Claim[], heights: DrawnSizes['heights']): Map<string, Box> {
  return new Map(
    claims.flatMap(({ id, position }) =>
      position ? [[id, { ...position, width: LOOSE_WIDTH, height: heights.get(id)?.height ?? 0 }]] : [],
    ),
  )
}

const sameNode = (a: Node, b: Node): boolean =>
  a.type === b.type &&
  a.data === b.data &&
  a.width === b.width &&
  a.measured === b.measured &&
  a.position.x === b.position.x &&
  a.position.y === b.position.y

/** The list of before while it holds the same. */
function useSame<T>(list: T[]): T[] {
  const kept = useRef(list)
  if (list.length !== kept.current.length || list.some((one, i) => one !== kept.current[i])) kept.current = list
  return kept.current
}
