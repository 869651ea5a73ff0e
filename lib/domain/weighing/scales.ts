import type { ArgumentMap, Paragraph } from '../map/argument-map'
import type { TowardsAnswer } from '../map/commands/towards-answer'
import { paragraphsInOrder } from '../map/read-map'
import type { Compared, Side } from '../question/question-types'
import { compare, type Pile } from './compare'
import { countedOf } from './counted'
import { sidesTowards } from './sides'

/** One paragraph with its side, null while it is on none. `counts`: what it adds to the pan it lies in, 0–100. */
export type Load = { paragraph: Paragraph; side: Side | null; counts: number }

/** One pan: the paragraphs in it, and what they weigh together. `name`: what they are about; empty for an empty pan. */
export type PanReading = { name: string; loads: Load[]; sum: number }

/** The two that are compared in a pan each, and beside them all others, which are still in the hundred. */
export type ScalesReading = { by: Compared; mine: PanReading; rival: PanReading; beside: Load[] }

/** The scales of a map: what its verdict compares, or as much of that as is known while it is silent. */
export function scalesOf(map: ArgumentMap): ScalesReading {
  const { by, mine, rivals } = compare(map, countedOf(map))
  const pans = { mine: panOf(mine[0]), rival: panOf(rivals[0]) }
  const loaded = new Set([...pans.mine.loads, ...pans.rival.loads].map((load) => load.paragraph.id))
  const sides = sidesTowards(map)
  const beside = paragraphsInOrder(map).filter((p) => !loaded.has(p.id))
  return {
    by,
    ...pans,
    beside: beside.map((paragraph) => ({ paragraph, side: sides.get(paragraph.id) ?? null, counts: 0 })),
  }
}

function panOf(pile: Pile | undefined): PanReading {
  if (!pile) return { name: '', loads: [], sum: 0 }
  const loads = pile.of.map(({ paragraph, side, weight }) => ({
    paragraph,
    side,
    counts: pile.halved && side === 'qualifies' ? weight / 2 : weight,
  }))
  return { name: pile.name, loads, sum: pile.counts }
}

const MOST_DEGREES = 10

/** How far the beam leans, in degrees: above 0 when the right pan is heavier; by the share of both, as the verdict goes. */
export function leanOf({ mine, rival }: Pick<ScalesReading, 'mine' | 'rival'>): number {
  const both = mine.sum + rival.sum
  const more = both === 0 ? 0 : (rival.sum - mine.sum) / both
  return Math.sign(more) * MOST_DEGREES * (1 - Math.exp(-4 * Math.abs(more)))
}

/** The side that an arrow key points to, as the pans hang. */
export function sideAt(key: string): TowardsAnswer | null {
  if (key === 'ArrowLeft') return 'supports'
  return key === 'ArrowRight' ? 'opposes' : null
}

/** The other side of the scales; a “but” is with what is against. */
export const otherSide = (side: Side): TowardsAnswer => (side === 'supports' ? 'opposes' : 'supports')
