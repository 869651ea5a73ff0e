'use client'
import { type RefObject, useLayoutEffect, useState } from 'react'

export type Size = { width: number; height: number }

/** The inner size of an element in pixels. `first`: what it is taken to be until it is measured. */
export function useSizeOf(element: RefObject<HTMLElement | null>, first: Size = { width: 0, height: 0 }): Size {
  const [size, setSize] = useState(first)
  useLayoutEffect(() => {
    const at = element.current
    if (!at) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = at
      setSize((was) => (was.width === width && was.height === height ? was : { width, height }))
    }
    measure()
    // It is called once at first, with the size that was just measured: to measure again would lay the page out again.
    let known = true
    const observer = new ResizeObserver(() => {
      if (!known) measure()
      known = false
    })
    observer.observe(at)
    return () => observer.disconnect()
  }, [element])
  return size
}
