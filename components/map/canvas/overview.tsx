'use client'
import { useReactFlow, useStoreApi } from '@xyflow/react'
import { type PointerEvent, type RefObject, useEffect, useRef } from 'react'
import { indexOf } from '@/components/session/map-index'
import { useMap } from '@/components/session/use-map'
import { useLookOf } from '@/components/ui/factor-look'
import type { Box, Layout } from './lay-out'
import { type Space, standAt } from './stand-at'

/** The room that it has, in pixels. */
const WIDTH = 132
const HEIGHT = 84

type Props = { layout: Layout; loose: ReadonlyMap<string, Box>; space: Space }

/**
 * The whole map, small, in a corner, while it does not fit on the page. A press or a drag on it goes there. The frame of
 * what is seen is moved past React, as the canvas is.
 */
export function Overview({ layout, loose, space }: Props) {
  const { getViewport, setViewport } = useReactFlow()
  const frame = useRef<HTMLDivElement>(null)
  const scale = Math.min(WIDTH / space.right, HEIGHT / space.bottom)
  useFrame(frame, space, scale)
  const go = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const { zoom } = getViewport()
    const x = space.size.width / 2 - ((event.clientX - left) / scale) * zoom
    const y = (space.size.height - space.foot) / 2 - ((event.clientY - top) / scale) * zoom
    void setViewport(standAt(space, { x, y, zoom }))
  }
  return (
    <div
      className="overview nopan nowheel"
      role="img"
      aria-label="The whole map, small"
      style={{ width: space.right * scale, height: space.bottom * scale }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && go(event)}
    >
      <svg viewBox={`0 0 ${space.right} ${space.bottom}`} aria-hidden="true">
        <Part kind="answer" box={layout.answer} />
        {[...layout.lanes].map(([id, box]) => (
          <Part key={id} kind="lane" id={id} box={box} />
        ))}
        {[...loose].map(([id, box]) => (
          <Part key={id} kind="loose" id={id} box={box} />
        ))}
      </svg>
      <div ref={frame} className="overview-frame" />
    </div>
  )
}

function Part({ kind, id = '', box }: { kind: 'answer' | 'lane' | 'loose'; id?: string; box: Box }) {
  const lookOf = useLookOf()
  const factor = useMap((s) => (indexOf(s.map).paragraphs.get(id) ?? indexOf(s.map).claims.get(id))?.factor ?? null)
  const { x, y, width, height } = box
  return <rect className={`overview-node ${kind} f-${lookOf(factor).hue}`} {...{ x, y, width, height }} rx={8} />
}

/** Keeps the frame on the part of the map that is seen. */
function useFrame(frame: RefObject<HTMLElement | null>, { size, right, bottom, foot }: Space, scale: number): void {
  const flow = useStoreApi()
  useEffect(() => {
    let shown = ''
    const show = () => {
      const [x, y, zoom] = flow.getState().transform
      const left = Math.max(0, -x / zoom)
      const top = Math.max(0, -y / zoom)
      const width = Math.min(right, (size.width - x) / zoom) - left
      const height = Math.min(bottom, (size.height - foot - y) / zoom) - top
      const now = [left, top, width, height].map((length) => Math.round(length * scale * 10)).join(' ')
      if (now === shown || !frame.current) return
      shown = now
      const { style } = frame.current
      style.transform = `translate(${left * scale}px, ${top * scale}px)`
      style.width = `${width * scale}px`
      style.height = `${height * scale}px`
    }
    show()
    return flow.subscribe(show)
  }, [flow, frame, size, right, bottom, foot, scale])
}
