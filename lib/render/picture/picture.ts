/** How a line is drawn. `dash`: lengths of its strokes and gaps. */
export type Stroke = { colour: string; width: number; dash?: readonly number[]; round?: boolean }

/**
 * One thing of a picture, in pixels from its top left: a path as SVG has them, or a line of words by the start of its
 * base line.
 */
export type Shape =
  | { is: 'path'; d: string; fill: string | null; stroke: Stroke | null }
  | { is: 'words'; x: number; y: number; text: string; size: number; bold: boolean; italic: boolean; colour: string }

/** A picture as data, for whatever draws it. `title` and `told`: what it shows, for those who do not see it. */
export type Picture = { width: number; height: number; title: string; told: string; shapes: Shape[] }

export const INK = '#1b1b1b'
export const GREY = '#767676'
export const PAPER = '#ffffff'

type Box = { x: number; y: number; width: number; height: number }

/** A rectangle as a path. */
export const boxPath = ({ x, y, width, height }: Box, radius = 0): string => {
  if (radius === 0) return `M${x} ${y}h${width}v${height}h${-width}z`
  const [w, h, r] = [width - 2 * radius, height - 2 * radius, radius]
  return `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}z`
}

export const circlePath = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
