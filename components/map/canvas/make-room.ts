import type { Point } from '@/components/ui/round-path'
import type { Box } from './lay-out'

/** What stays free between two loose cards, in pixels at 100 %. */
const ROOM = 12

/**
 * Where loose cards go that lie under one that was let go: it stays, and each of them takes the nearest free place beside
 * what lies there. Cards that it does not cover stay too. `fixed`: the lanes and the answer, which are no free place.
 */
export function makeRoom(
  dropped: Box,
  loose: ReadonlyMap<string, Box>,
  fixed: Box[],
): { id: string; position: Point }[] {
  const covered = [...loose].filter(([, box]) => overlap(box, dropped))
  const settled = [dropped, ...fixed, ...[...loose].filter(([, box]) => !overlap(box, dropped)).map(([, box]) => box)]
  const moved: { id: string; position: Point }[] = []
  for (const [id, box] of covered.sort(([, a], [, b]) => a.y - b.y || a.x - b.x)) {
    const place = nearestFree(box, settled)
    settled.push({ ...box, ...place })
    moved.push({ id, position: place })
  }
  return moved
}

function nearestFree(box: Box, settled: Box[]): Point {
  const places = settled.flatMap((s) => [
    { x: box.x, y: s.y + s.height + ROOM },
    { x: s.x + s.width + ROOM, y: box.y },
    { x: box.x, y: s.y - box.height - ROOM },
    { x: s.x - box.width - ROOM, y: box.y },
  ])
  const far = ({ x, y }: Point) => Math.abs(x - box.x) + Math.abs(y - box.y)
  const free = places.filter((p) => p.x >= 0 && p.y >= 0 && !settled.some((s) => overlap({ ...box, ...p }, s)))
  const below = { x: box.x, y: Math.max(...settled.map((s) => s.y + s.height)) + ROOM }
  const nearest = free.reduce((best, p) => (far(p) < far(best) ? p : best), below)
  return { x: Math.round(nearest.x), y: Math.round(nearest.y) }
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
