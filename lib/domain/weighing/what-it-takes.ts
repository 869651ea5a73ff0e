import type { ArgumentMap } from '../map/argument-map'
import { factorName, nameOfParagraph } from '../map/read-map'
import { listed } from '../shared/words'
import { type Comparison, compare, type Pile } from './compare'
import { type Counted, countedOf } from './counted'
import { shareOut } from './share-out'
import { readCounted, type Verdict } from './verdict'

/** What would bring the map to the student's own stance: other weights (0–100), by paragraph, with the same sum, and words. */
export type Takes = { weights: ReadonlyMap<string, number>; words: string }

/** Where what is moved comes to rest: on fives; on whole numbers where fives jump over the word. */
const STEPS = [5, 1]

/**
 * The smallest move of weight after which the map says what the student says: between the two that are compared, or,
 * where another would take their place, with all others of their side in proportion. Null while the map is silent or
 * says it already, while it goes by ranks, and where no move does it.
 */
export function whatItTakes(map: ArgumentMap, stance: number | null): Takes | null {
  const now = countedOf(map)
  const { verdict } = readCounted(map, now)
  if (!verdict || verdict.ranked || stance === null || stance === verdict.tick) return null
  const comparison = compare(map, now)
  for (const step of STEPS) {
    for (const { weights, words } of movesOf(map, verdict, comparison, stance > verdict.tick, step)) {
      const counted: Counted[] = now.counted.map((c) => ({ ...c, weight: weights.get(c.paragraph.id) ?? c.weight }))
      if (readCounted(map, { ...now, counted }).verdict?.tick === stance)
        return { weights, words: `${words()} ${sumKept(map)}` }
    }
  }
  return null
}

type Move = { weights: Map<string, number>; words: () => string }

/** The moves to try, the smallest first: towards what the student leans to, which then weighs a multiple of `step`. */
function* movesOf(map: ArgumentMap, { pans }: Verdict, all: Comparison, up: boolean, step: number): Generator<Move> {
  const near = { mine: [pans.mine], rivals: [pans.rival] }
  const start = totalOf(pans.mine.of)
  const most = start + totalOf(paragraphsOf(all.rivals))
  const first = up ? Math.floor(start / step) + 1 : Math.ceil(start / step) - 1
  for (let n = first; n >= 0 && n * step <= most; n += up ? 1 : -1) {
    const by = n * step - start
    const alone = moved(near, by, step)
    if (alone) yield { weights: alone, words: () => moveWords(pans, alone, Math.abs(by), up) }
    const wide = moved(all, by, step)
    if (wide) yield { weights: wide, words: () => giveWords(map, wide) }
  }
}

/** `by` points more for one side and as many less for the other, each in proportion; null where there is no room. */
function moved({ mine, rivals }: Omit<Comparison, 'by'>, by: number, step: number): Map<string, number> | null {
  const [own, other] = [paragraphsOf(mine), paragraphsOf(rivals)]
  const ours = shareOut(weightsOf(own), totalOf(own) + by, step)
  const theirs = shareOut(weightsOf(other), totalOf(other) - by, step)
  if (!ours || !theirs) return null
  const to = [...ours, ...theirs]
  return new Map([...own, ...other].map(({ paragraph, weight }, i) => [paragraph.id, to[i] ?? weight]))
}

const paragraphsOf = (piles: readonly Pile[]): Counted[] => piles.flatMap((pile) => pile.of)
const weightsOf = (counted: readonly Counted[]): number[] => counted.map((c) => c.weight)
const totalOf = (counted: readonly Counted[]): number => counted.reduce((sum, c) => sum + c.weight, 0)

/** “Move 10 from Rain to Frost: 50 and 20.” */
function moveWords({ mine, rival }: Verdict['pans'], weights: Move['weights'], by: number, up: boolean): string {
  const [from, to] = up ? [rival, mine] : [mine, rival]
  const after = ({ of }: Pile) => of.reduce((sum, c) => sum + (weights.get(c.paragraph.id) ?? 0), 0)
  return `Move ${by} from ${from.name} to ${to.name}: ${after(to)} and ${after(from)}.`
}

/** “Give Frost 70, Rain 20 and Tithes 10.” */
function giveWords(map: ArgumentMap, weights: Move['weights']): string {
  const name = (id: string) => factorName(map, map.paragraphs.find((p) => p.id === id)?.factor ?? null)
  return `Give ${listed([...weights].map(([id, to]) => `${name(id) || nameOfParagraph(map, id)} ${to}`))}.`
}

function sumKept(map: ArgumentMap): string {
  const total = map.paragraphs.reduce((sum, p) => sum + (p.weight ?? 0), 0)
  return total === 100 ? 'The hundred stays a hundred.' : `The total stays ${total}.`
}
