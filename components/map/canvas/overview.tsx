'use client'
import { type Node, Panel, useReactFlow, useStoreApi } from '@xyflow/react'
import { memo, type PointerEvent, useLayoutEffect, useRef } from 'react'
import { useMap } from '@/components/session/use-map'
import { useLookOf } from '@/components/ui/factor-look'
import type { DrawnSizes } from './last-drawn'
import type { Space } from './stand-at'

/** Its own size, pixels. */
const WIDTH = 132
const HEIGHT = 84

const ABOVE_FOOT = { margin: '0 var(--s-4) 60px' }

type Props = { space: Space; nodes: Node[]; heights: DrawnSizes['heights'] }

/**
 * The whole map, small, in a corner, while it does not fit on the page. What is seen of it is a frame, moved past React
 * and without painting the map anew: it moves whenever the canvas does.
 */
export function Overview({ space, nodes, heights }: Props) {
  const { size, right, bottom } = space
  const scale = Math.min(WIDTH / right, HEIGHT / bottom)
  const corner = { x: (WIDTH - right * scale) / 2, y: (HEIGHT - bottom * scale) / 2 }
  const { getZoom, setCenter, zoomTo } = useReactFlow()
  const flow = useStoreApi()
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const show = () => {
      const [x, y, zoom] = flow.getState().transform
      const at = { x: corner.x - (x / zoom) * scale, y: corner.y - (y / zoom) * scale }
      frame.current?.style.setProperty('transform', `translate(${at.x}px, ${at.y}px) scale(${1 / zoom})`)
    }
    show()
    return flow.subscribe(show)
  }, [flow, scale, corner.x, corner.y])
  const lookAt = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons === 0) return
    const { left, top } = event.currentTarget.getBoundingClientRect()
    event.currentTarget.setPointerCapture(event.pointerId)
    const to = { x: (event.clientX - left - corner.x) / scale, y: (event.clientY - top - corner.y) / scale }
    void setCenter(to.x, to.y, { zoom: getZoom() })
  }
  return (
    <Panel
      position="bottom-right"
      className="overview paper h-[84px] w-[132px] cursor-pointer touch-none overflow-hidden"
      // React Flow’s own margin is a class, which beats a utility. It stands over the foot of the canvas.
      style={ABOVE_FOOT}
      onPointerDown={lookAt}
      onPointerMove={lookAt}
      onWheel={(event) => void zoomTo(getZoom() * 2 ** (-event.deltaY * 0.002))}
    >
      <svg className="block" role="img" aria-label="The whole map, small" width={WIDTH} height={HEIGHT}>
        <g transform={`translate(${corner.x} ${corner.y}) scale(${scale})`}>
          {nodes.map((node) => (
            <Piece key={node.id} node={node} height={heights.get(node.id)?.height ?? 0} />
          ))}
        </g>
      </svg>
      <div
        ref={frame}
        className="pointer-events-none absolute start-0 top-0 origin-top-left animate-[in-motion_1s_paused] shadow-[0_0_0_200px_color-mix(in_srgb,var(--sunk)_70%,transparent)]"
        style={{ width: size.width * scale, height: size.height * scale }}
      />
    </Panel>
  )
}

const Piece = memo(function DrawPiece({ node: { id, type, position, width }, height }: { node: Node; height: number }) {
  const factor = useMap(({ map }) => [...map.paragraphs, ...map.claims].find((one) => one.id === id)?.factor)
  const lookOf = useLookOf()
  return (
    <rect
      fill={type === 'answer' ? 'var(--ink)' : `var(--f-${lookOf(factor).hue})`}
      x={position.x}
      y={position.y}
      width={width}
      height={height}
      rx={8}
    />
  )
})
