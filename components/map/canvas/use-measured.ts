'use client'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'
import type { Drawn } from './last-drawn'
import type { Box } from './lay-out'
import { measureCards } from './measure-cards'

/**
 * What the canvas looks like once drawn: its own width, the height of every node, and the cards inside them. Measured
 * after each drawing and whenever something grows. `first`: the size to begin with, until it is measured.
 */
export function useMeasured(canvas: RefObject<HTMLElement | null>, drawn: unknown, first: Drawn['size']) {
  const [size, setSize] = useState(first)
  const [cards, setCards] = useState<ReturnType<typeof measureCards>>(new Map())
  const measure = useCallback(() => {
    if (!canvas.current) return
    const { clientWidth: width, clientHeight: height } = canvas.current
    setSize((was) => (was.width === width && was.height === height ? was : { width, height }))
    const next = measureCards(canvas.current)
    setCards((was) => (sameBoxes(was, next) ? was : next))
  }, [canvas])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says that something may look different now
  useLayoutEffect(measure, [measure, drawn])
  useEffect(() => {
    if (!canvas.current) return
    const observer = new ResizeObserver(measure)
    observer.observe(canvas.current)
    return () => observer.disconnect()
  }, [canvas, measure])
  return { size, cards, measure }
}

function sameBoxes(a: ReadonlyMap<string, Box>, b: ReadonlyMap<string, Box>): boolean {
  if (a.size !== b.size) return false
  for (const [id, box] of b) {
    const was = a.get(id)
    if (!was || was.x !== box.x || was.y !== box.y || was.width !== box.width || was.height !== box.height) return false
  }
  return true
}
