'use client'
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Box } from './lay-out'
import { type BoxInNode, measureCards } from './measure-cards'

const NONE: ReadonlyMap<string, BoxInNode> = new Map()

/** Where the cards are drawn that a line goes to. `ids`: of these alone; `drawn`: changes with what may move them. */
export function useCardBoxes(
  canvas: RefObject<HTMLElement | null>,
  ids: ReadonlySet<string>,
  drawn: unknown,
): ReadonlyMap<string, BoxInNode> {
  const [boxes, setBoxes] = useState(NONE)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` says that something may look different now
  useLayoutEffect(() => {
    if (!canvas.current) return
    const next = measureCards(canvas.current, ids)
    setBoxes((was) => (sameBoxes(was, next) ? was : next))
  }, [canvas, ids, drawn])
  return boxes
}

function sameBoxes(a: ReadonlyMap<string, Box>, b: ReadonlyMap<string, Box>): boolean {
  if (a.size !== b.size) return false
  for (const [id, box] of b) {
    const was = a.get(id)
    if (!was || was.x !== box.x || was.y !== box.y || was.width !== box.width || was.height !== box.height) return false
  }
  return true
}
