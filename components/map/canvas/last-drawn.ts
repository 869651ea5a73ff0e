/** The size of the page and of every node of the canvas, in pixels at 100 %. */
export type DrawnSizes = {
  size: { width: number; height: number }
  heights: ReadonlyMap<string, { width: number; height: number }>
}

const NOTHING: DrawnSizes = { size: { width: 0, height: 0 }, heights: new Map() }
let last = { mapId: '', drawn: NOTHING }

/**
 * How the canvas of a map looked when it was last shown on this page. A canvas that comes back begins with it, and is
 * laid out once instead of three times; where something has grown meanwhile, it is measured anew as ever.
 */
export const lastDrawn = (mapId: string): DrawnSizes => (last.mapId === mapId ? last.drawn : NOTHING)

export function rememberDrawn(mapId: string, drawn: DrawnSizes): void {
  last = { mapId, drawn }
}
