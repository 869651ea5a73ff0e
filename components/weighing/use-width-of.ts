'use client'
import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in pixels, 0 until it is drawn. */
export function useWidthOf(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const at = element.current
    if (!at) return
    const measure = () => setWidth(at.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(at)
    return () => observer.disconnect()
  }, [element])
  return width
}
