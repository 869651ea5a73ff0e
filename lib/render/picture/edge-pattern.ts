import type { FactorEdge } from '@/lib/domain/shared/factor-look'
import { boxPath, circlePath, INK, PAPER, type Shape } from './picture'

type Strip = { x: number; y: number; width: number; height: number }

const filled = (d: string, fill = INK): Shape => ({ is: 'path', d, fill, stroke: null })
const lined = (d: string, width: number): Shape => ({ is: 'path', d, fill: null, stroke: { colour: INK, width } })

/** Marks in a row, each at the start of its step, none over the end. */
const row = ({ x, width }: Strip, step: number, mark: (at: number) => string): string =>
  Array.from({ length: Math.floor(width / step) }, (_, i) => mark(x + i * step)).join('')

/** What each edge of a factor looks like on a strip that lies. */
const PATTERNS: Record<FactorEdge | 'none', (strip: Strip) => Shape[]> = {
  none: () => [],
  solid: (strip) => [filled(boxPath(strip))],
  holes: (strip) => [
    filled(boxPath(strip)),
    filled(
      row(strip, 10, (at) => circlePath(at + 5, strip.y + strip.height / 2, 2)),
      PAPER,
    ),
  ],
  slants: (strip) => [
    lined(
      row(strip, strip.height, (at) => `M${at} ${strip.y + strip.height}l${strip.height} ${-strip.height}`),
      2,
    ),
  ],
  teeth: (strip) => [filled(row(strip, 9, (at) => `M${at} ${strip.y}h9l-4.5 ${strip.height}z`))],
  double: ({ x, y, width, height }) => [lined(`M${x} ${y + 2}h${width}M${x} ${y + height - 2}h${width}`, 2)],
  broken: (strip) => [filled(row(strip, 14, (at) => boxPath({ ...strip, x: at, width: 9 })))],
  hatched: (strip) => [
    lined(
      row(strip, 5, (at) => `M${at + 2} ${strip.y}v${strip.height}`),
      1.5,
    ),
  ],
}

/** The edge of a factor as a strip; a frame stands round it, whatever is in it. */
export const edgeStrip = (edge: FactorEdge | null, strip: Strip): Shape[] => [
  ...PATTERNS[edge ?? 'none'](strip),
  lined(boxPath(strip), 1),
]
