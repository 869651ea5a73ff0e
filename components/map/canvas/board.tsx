'use client'
import { type NodeChange, ReactFlow, useReactFlow } from '@xyflow/react'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { paragraphsInOrder, placeOf } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'
import { AnswerNode } from './answer-node'
import { CanvasFoot } from './canvas-foot'
import { counterZoom, detailAt } from './detail'
import { useDrag } from './drag-context'
import { drawRelations, trunksOf } from './draw-relations'
import { EmptyMap } from './empty-map'
import { shiftIntoSight } from './into-sight'
import { LaneNode } from './lane-node'
import { lastDrawn, rememberDrawn } from './last-drawn'
import { type Box, LOOSE_WIDTH, layOut } from './lay-out'
import { LooseNode } from './loose-node'
import { NewLoose } from './new-loose'
import { onCanvas } from './on-canvas'
import { Overview } from './overview'
import { RelationEdge, type RelationEdgeType } from './relation-edge'
import { useBringIntoSight } from './use-bring-into-sight'
import { useCanvasKeys } from './use-canvas-keys'
import { useFonts } from './use-fonts'
import { useMeasured } from './use-measured'
import { usePullAtEdges } from './use-pull-at-edges'
import { LEAST_ZOOM, MOST_ZOOM, useZoom } from './use-zoom'

const NODES = { answer: AnswerNode, lane: LaneNode, loose: LooseNode }
const EDGES = { relation: RelationEdge }
const FOOT = 56

/** Lays the map out, draws it with React Flow, and never lets React Flow change it: every edit is a command. */
export function Board() {
  const { map, selected, select, held, allLinks, writing, write } = useMap()
  const { dragged, again, putDown } = useDrag()
  const canvas = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  const [heights, setHeights] = useState(() => lastDrawn(map.id).heights)
  const [newAt, setNewAt] = useState<{ x: number; y: number } | null>(null)
  const { setViewport, getViewport } = useReactFlow()
  const fonts = useFonts()
  const [overview, setOverview] = useState<boolean | null>(null)
  // The small picture in the corner comes once the map itself is there.
  const afterwards = useDeferredValue(true, false)
  const detail = detailAt(zoom)
  const lanes = paragraphsInOrder(map).map((p) => p.id)
  const trunks = trunksOf(map).size
  const drawn = useMemo(
    () => ({ map, selected, heights, detail, held, writing }),
    [map, selected, heights, detail, held, writing],
  )
  const { size, cards, measure } = useMeasured(canvas, drawn, lastDrawn(map.id).size)
  useEffect(() => rememberDrawn(map.id, { size, heights }), [map.id, size, heights])
  const bringIntoSight = useCallback(
    (card: HTMLElement) => {
      if (!canvas.current) return
      const by = shiftIntoSight(card.getBoundingClientRect(), canvas.current.getBoundingClientRect(), FOOT)
      const { x, y, zoom } = getViewport()
      if (by.x !== 0 || by.y !== 0) void setViewport({ x: x + by.x, y: y + by.y, zoom })
    },
    [getViewport, setViewport],
  )
  const onKeyDown = useCanvasKeys(canvas, drawn, bringIntoSight)

  const laneKey = lanes.join(' ')
  const layout = useMemo(
    () =>
      layOut({
        width: size.width,
        lanes: laneKey === '' ? [] : laneKey.split(' '),
        heights: new Map([...heights].map(([id, s]) => [id, s.height])),
        trunks,
      }),
    [size.width, laneKey, heights, trunks],
  )

  // Another width or another font: the text boxes fit themselves to their text again.
  const round = `${layout.answer.width} ${layout.lanes.get(lanes[0] ?? '')?.width} ${fonts}`
  const loose = map.claims.filter((c) => placeOf(c).in === 'canvas')
  const nodes = useMemo(() => {
    const at = (id: string, type: keyof typeof NODES, box: { x: number; y: number; width: number }) => ({
      id,
      type,
      data: { detail, round },
      position: { x: box.x, y: box.y },
      width: box.width,
      measured: heights.get(id),
      draggable: false,
      selectable: false,
    })
    // Drawn before the width of the page is known, everything would be laid out twice.
    if (size.width === 0) return []
    return [
      at('answer', 'answer', layout.answer),
      ...[...layout.lanes].map(([id, box]) => at(id, 'lane', box)),
      ...loose.map((c) => at(c.id, 'loose', { ...c.position!, width: LOOSE_WIDTH })),
    ]
  }, [size.width, layout, detail, heights, loose, round])

  const edges = useMemo<RelationEdgeType[]>(() => {
    const origin = new Map(nodes.map((n) => [n.id, n.position]))
    const boxes = new Map<string, Box>()
    for (const [id, box] of cards) {
      const node = origin.get(box.node)
      if (node) boxes.set(id, { ...box, x: box.x + node.x, y: box.y + node.y })
    }
    const nodeOf = (id: string) => (origin.has(id) ? id : (cards.get(id)?.node ?? id))
    return drawRelations({ map, layout, cards: boxes, selected, all: allLinks }).map((d) => ({
      id: d.relation.id,
      type: 'relation',
      source: nodeOf(d.relation.from),
      target: nodeOf(d.relation.to),
      data: { ...d, detail, scale: counterZoom(zoom) },
      zIndex: 5,
      selectable: false,
      focusable: false,
    }))
  }, [map, layout, nodes, cards, selected, allLinks, detail, zoom])

  const onNodesChange = useCallback(
    (changes: NodeChange[]) => {
      const grown = changes.filter((c) => c.type === 'dimensions' && c.dimensions)
      if (grown.length === 0) return
      setHeights((was) => {
        const next = new Map(was)
        for (const c of grown) if (c.type === 'dimensions' && c.dimensions) next.set(c.id, c.dimensions)
        return [...next].every(([id, s]) => was.get(id)?.width === s.width && was.get(id)?.height === s.height)
          ? was
          : next
      })
      measure()
    },
    [measure],
  )

  const looseRight = Math.max(0, ...loose.map((c) => c.position!.x + LOOSE_WIDTH))
  const looseBottom = Math.max(0, ...loose.map((c) => c.position!.y + (heights.get(c.id)?.height ?? 0)))
  const right = Math.max(layout.right, looseRight) + 16
  const bottom = Math.max(layout.bottom, looseBottom) + FOOT + 24
  // In its corner it covers cards: on a small page only when it is asked for.
  const overflows =
    size.width > 760 && held === null && (right * zoom > size.width + 24 || bottom * zoom > size.height * 2)

  // A map that is wider than the page is panned to; one that fits stays where it is.
  const extent = useMemo<[[number, number], [number, number]]>(
    () => [
      [Math.min(0, ...loose.map((c) => c.position!.x - 40)), Math.min(0, ...loose.map((c) => c.position!.y - 40))],
      [Math.max(right, size.width / zoom), Math.max(bottom, size.height / zoom)],
    ],
    [right, bottom, size, zoom, loose],
  )

  useEffect(() => {
    const at = canvas.current
    if (!at) return
    // A mouse that drags a card must not move the canvas with it; the listener of the canvas is not React's.
    const keep = (event: MouseEvent) => {
      if ((event.target as Element).closest('[data-claim]')) event.stopPropagation()
    }
    const drawnIn = at.querySelector('.react-flow__nodes')
    drawnIn?.addEventListener('mousedown', keep as EventListener)
    return () => drawnIn?.removeEventListener('mousedown', keep as EventListener)
  }, [])

  const measured = size.width > 0
  useEffect(() => {
    // Only once the size of the page is known does the canvas know where it may be.
    if (measured) void setViewport({ x: 0, y: 0, zoom: 1 })
  }, [measured, setViewport])

  const lanesCount = useRef(lanes.length)
  useEffect(() => {
    const grew = lanes.length > lanesCount.current
    lanesCount.current = lanes.length
    // A new paragraph is the last one: bring it into sight.
    if (grew && layout.right * zoom > size.width)
      void setViewport({ x: size.width - right * zoom, y: 0, zoom }, { duration: 180 })
  }, [lanes.length, layout.right, right, size.width, zoom, setViewport])
  const space = { size, right, bottom: bottom - FOOT, foot: FOOT - 8 }
  const zooming = useZoom(space)
  usePullAtEdges(canvas, dragged !== null, FOOT)
  useBringIntoSight(canvas, space, measured && lanes.every((id) => heights.has(id)))

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards inside take the focus, their keys are answered here
    <div
      ref={canvas}
      className="map"
      data-detail={detail}
      data-holding={held !== null}
      style={{ ['--k' as string]: counterZoom(zoom) }}
      onKeyDown={onKeyDown}
      onDoubleClick={(event) => {
        if (!(event.target as Element).closest('.react-flow__pane')) return
        setNewAt(onCanvas(event.clientX, event.clientY))
        write('new loose')
      }}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        onNodesChange={onNodesChange}
        onMove={(_, to) => {
          setZoom(to.zoom)
          again()
        }}
        onPaneClick={(event) => {
          const at = onCanvas(event.clientX, event.clientY)
          if (held !== null && at) putDown(held, { in: 'canvas', ...at })
          else select(null)
        }}
        minZoom={LEAST_ZOOM}
        maxZoom={MOST_ZOOM}
        translateExtent={extent}
        panOnScroll
        zoomOnDoubleClick={false}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        disableKeyboardA11y
        proOptions={{ hideAttribution: true }}
      >
        {writing === 'new loose' && (
          <NewLoose at={newAt ?? { x: 24, y: layout.bottom + 24 }} onEnd={() => setNewAt(null)} />
        )}
        {afterwards && (overview ?? overflows) && <Overview />}
      </ReactFlow>
      {lanes.length === 0 && <EmptyMap />}
      <CanvasFoot zoom={zoom} zooming={zooming} overview={overview ?? overflows} onOverview={setOverview} />
    </div>
  )
}
