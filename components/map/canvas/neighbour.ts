export type Arrow = 'up' | 'down' | 'left' | 'right'

/**
 * The stop that an arrow key leads to. Up and down follow the order within a lane; left and right go to the nearest
 * stop of the lane beside it. Cards on no lane count as a lane of their own.
 */
export function neighbour(stops: HTMLElement[], from: HTMLElement, arrow: Arrow): HTMLElement | undefined {
  const laneOf = (stop: HTMLElement) => stop.closest('[data-paragraph]')
  const lane = laneOf(from)
  const here = stops.filter((s) => laneOf(s) === lane)
  if (arrow === 'up' || arrow === 'down') return here[here.indexOf(from) + (arrow === 'up' ? -1 : 1)]
  const lanes = [...new Set(stops.map(laneOf))]
  const beside = lanes[lanes.indexOf(lane) + (arrow === 'left' ? -1 : 1)]
  if (beside === undefined) return undefined
  const y = from.getBoundingClientRect().top
  return stops
    .filter((s) => laneOf(s) === beside)
    .sort((a, b) => Math.abs(a.getBoundingClientRect().top - y) - Math.abs(b.getBoundingClientRect().top - y))[0]
}
