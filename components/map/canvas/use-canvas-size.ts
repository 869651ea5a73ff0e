'use client'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Drawn } from './last-drawn'

/** The size of the page that the canvas is on. `first`: what it is taken to be until it is measured. */
export function useCanvasSize(canvas: RefObject<HTMLElement | null>, first: Drawn['size']): Drawn['size'] {
  const [size, setSize] = useState(first)
  useLayoutEffect(() => {
    const at = canvas.current
    if (!at) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = at
      setSize((was) => (was.width === width && was.height === height ? was : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(at)
    return () => observer.disconnect()
  }, [canvas])
  return size
}
