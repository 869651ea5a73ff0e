'use client'
import { ReactFlow, useReactFlow, useStore } from '@xyflow/react'
import { type RefObject, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useDrag } from '@/components/session/drag-context'
import { useIsWriting, useMap, useTools } from '@/components/session/use-map'
import { useSizeOf } from '@/components/ui/use-size-of'
import { AnswerNode } from './answer-node'
import styles from './canvas.module.css'
import { CanvasFoot } from './canvas-foot'
import { EmptyMap } from './empty-map'
import { shiftIntoSight } from './into-sight'
import { LaneNode } from './lane-node'
import { lastDrawn, rememberDrawn } from './last-drawn'
import { LooseNode } from './loose-node'
import { NewLoose } from './new-loose'
import { onCanvas } from './on-canvas'
import { Overview } from './overview'
import { RelationEdge } from './relation-edge'
import type { Space } from './stand-at'
import { useBringIntoSight } from './use-bring-into-sight'
import { useCanvasKeys } from './use-canvas-keys'
import { useCover } from './use-cover'
import { useDrawnRelations } from './use-drawn-relations'
import { useFonts } from './use-fonts'
import { type Lanes, useLanes } from './use-lanes'
import { usePullAtEdges } from './use-pull-at-edges'
import { useReach } from './use-reach'
import { LEAST_ZOOM, MOST_ZOOM, useZoom } from './use-zoom'
import { useZoomSteps } from './use-zoom-steps'

const NODES = { answer: AnswerNode, lane: LaneNode, loose: LooseNode }
const EDGES = { relation: RelationEdge }
const FOOT = 56
/** What stays free beside and under what is drawn, and around a loose card. */
const BESIDE = 16
const UNDER = 24
const AROUND = 40

/** Lays the map out, draws it with React Flow, and never lets React Flow change it: every edit is a command. */
export function Board() {
  const mapId = useMap((s) => s.map.id)
  const { select, write, now } = useTools()
  const { again, putDown } = useDrag()
  const canvas = useRef<HTMLDivElement>(null)
  const holds = useMap((s) => s.held !== null)
  const drags = useMap((s) => s.dragged !== null)
  const [newAt, setNewAt] = useState<{ x: number; y: number } | null>(null)
  const isNew = useIsWriting({ what: 'loose' })
  const [overview, setOverview] = useState<boolean | null>(null)
  // The small picture in the corner comes once the map itself is there.
  const afterwards = useDeferredValue(true, false)
  const size = useSizeOf(canvas, lastDrawn(mapId).size)
  const { detail, moves } = useZoomSteps(canvas)
  const lanes = useLanes({ size, detail, fonts: useFonts() })
  const { nodes, heights, layout, ids, loose } = lanes
  const edges = useDrawnRelations(canvas, lanes, detail)
  useEffect(() => rememberDrawn(mapId, { size, heights }), [mapId, size, heights])

  const space = useMemo(() => spaceOf(size, { layout, loose }), [size, layout, loose])
  const measured = size.width > 0
  useReach(space, FOOT, cornerOf(lanes))
  useStart(measured)
  useNewLane(ids, space)
  const zooming = useZoom(space)
  usePullAtEdges(canvas, drags, FOOT)
  useBringIntoSight(canvas, space, measured && ids.every((id) => heights.has(id)))
  useCardsStay(canvas)
  useCover(canvas)
  const onKeyDown = useCanvasKeys(canvas, nodes, useIntoSight(canvas))
  const overflows = useOverflows(space) && !holds
  const shows = overview ?? overflows
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the cards inside take the focus, their keys are answered here
    <div
      ref={canvas}
      className={`map ${styles.map}`}
      data-detail={detail}
      data-holding={holds}
      onKeyDown={onKeyDown}
      onDoubleClick={(event) => {
        if (!(event.target as Element).closest('.react-flow__pane')) return
        setNewAt(onCanvas(event.clientX, event.clientY))
        write({ what: 'loose' })
      }}
    >
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODES}
        edgeTypes={EDGES}
        onNodesChange={lanes.onNodesChange}
        onMove={() => {
          moves()
          again()
        }}
        onPaneClick={(event) => {
          const at = onCanvas(event.clientX, event.clientY)
          const { held } = now()
          if (held !== null && at) putDown(held, { in: 'canvas', ...at })
          else select(null)
        }}
        minZoom={LEAST_ZOOM}
        maxZoom={MOST_ZOOM}
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
        proOptions={HIDE_ATTRIBUTION}
      >
        {isNew && <NewLoose at={newAt ?? { x: UNDER, y: layout.bottom + UNDER }} onEnd={() => setNewAt(null)} />}
        {afterwards && shows && <Overview space={space} nodes={nodes} heights={heights} />}
      </ReactFlow>
      {ids.length === 0 && <EmptyMap />}
      <CanvasFoot zooming={zooming} overview={shows} onOverview={setOverview} />
    </div>
  )
}

const HIDE_ATTRIBUTION = { hideAttribution: true }

/** The page, and how far the map reaches on it. */
function spaceOf(size: Space['size'], { layout, loose }: Pick<Lanes, 'layout' | 'loose'>): Space {
  const boxes = [...loose.boxes.values()]
  const right = Math.max(layout.right, ...boxes.map((box) => box.x + box.width)) + BESIDE
  const bottom = Math.max(layout.bottom, ...boxes.map((box) => box.y + box.height)) + UNDER
  return { size, right, bottom, foot: FOOT - 8 }
}

/** The corner that the canvas may be panned to: a loose card may lie left of the lanes, or above them. */
function cornerOf({ loose }: Pick<Lanes, 'loose'>): [number, number] {
  const boxes = [...loose.boxes.values()]
  return [Math.min(0, ...boxes.map((box) => box.x - AROUND)), Math.min(0, ...boxes.map((box) => box.y - AROUND))]
}

/** In its corner the small picture covers cards: on a small page it comes only when it is asked for. */
const useOverflows = ({ size, right, bottom }: Space): boolean =>
  useStore(
    ({ transform: [, , zoom] }) =>
      size.width > 760 && (right * zoom > size.width + UNDER || (bottom + FOOT) * zoom > size.height * 2),
  )

/** Puts the canvas at its beginning: only once the size of the page is known does it know where it may be. */
function useStart(measured: boolean): void {
  const { setViewport } = useReactFlow()
  useEffect(() => {
    if (measured) void setViewport({ x: 0, y: 0, zoom: 1 })
  }, [measured, setViewport])
}

/** Brings a new paragraph into sight, which is the last one. */
function useNewLane(ids: string[], { size, right }: Space): void {
  const { getViewport, setViewport } = useReactFlow()
  const count = useRef(ids.length)
  useEffect(() => {
    const grew = ids.length > count.current
    count.current = ids.length
    const { zoom } = getViewport()
    if (grew && (right - BESIDE) * zoom > size.width)
      void setViewport({ x: size.width - right * zoom, y: 0, zoom }, { duration: 180 })
  }, [ids.length, right, size.width, getViewport, setViewport])
}

/** Pans as little as needed to show a card that the focus went to. */
function useIntoSight(canvas: RefObject<HTMLElement | null>): (card: HTMLElement) => void {
  const { getViewport, setViewport } = useReactFlow()
  return useCallback(
    (card) => {
      if (!canvas.current) return
      const by = shiftIntoSight(card.getBoundingClientRect(), canvas.current.getBoundingClientRect(), FOOT)
      const { x, y, zoom } = getViewport()
      if (by.x !== 0 || by.y !== 0) void setViewport({ x: x + by.x, y: y + by.y, zoom })
    },
    [canvas, getViewport, setViewport],
  )
}

/** A mouse that drags a card must not move the canvas with it; the listener of the canvas is not React's. */
function useCardsStay(canvas: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const keep = (event: Event) => {
      if ((event.target as Element).closest('[data-claim]')) event.stopPropagation()
    }
    const drawnIn = canvas.current?.querySelector('.react-flow__nodes')
    drawnIn?.addEventListener('mousedown', keep)
    return () => drawnIn?.removeEventListener('mousedown', keep)
  }, [canvas])
}
