import type { ArgumentMap } from '../map/argument-map'
import type { ReviewedPupil } from './reviewed-pupil'

/** A claim of the deck, and in how many of the plans it is placed. */
export type ClaimUse = { id: string; text: string; plans: number; note: string | null }

/**
 * Where a class stands: counts of plans that were handed in, and never of who is better. `stances`: register numbers by
 * stance −3 … +3; `top`: by weightiest factor, with the numbers of those who put it there; `used`: claims by how many
 * plans place them, most first; `unused`: claims that nobody places; `wrong`: cards that a historian calls wrong,
 * placed and not dealt with.
 */
export type ClassFigures = {
  plans: number
  stances: { stance: number; numbers: number[] }[]
  top: { factor: string; numbers: number[] }[]
  used: ClaimUse[]
  unused: ClaimUse[]
  wrong: ClaimUse[]
}

/** The figures of a class. `start`: the map that everybody began with. A group's map is one plan. */
export function classFigures(pupils: ReviewedPupil[], start: ArgumentMap): ClassFigures {
  const plans = onePlanAGroup(pupils)
  const uses = start.claims.map(({ id, text, note }) => ({
    use: { id, text, plans: plans.filter((p) => isPlaced(p.map, id)).length, note: note?.verdict ?? null },
    open: plans.filter((p) => isPlaced(p.map, id) && isOpen(p.map, id)).length,
  }))
  const most = [...uses].sort((a, b) => b.use.plans - a.use.plans).map((u) => u.use)
  const tops = new Map<string, number[]>()
  for (const { map, number } of plans) {
    const factor = weightiest(map)
    if (factor !== null) tops.set(factor, [...(tops.get(factor) ?? []), number])
  }
  return {
    plans: plans.length,
    stances: [-3, -2, -1, 0, 1, 2, 3].map((stance) => ({
      stance,
      numbers: plans.filter((p) => p.map.judgement.stance === stance).map((p) => p.number),
    })),
    top: [...tops]
      .map(([factor, numbers]) => ({ factor, numbers }))
      .sort((a, b) => b.numbers.length - a.numbers.length),
    used: most.filter((u) => u.plans > 0),
    unused: most.filter((u) => u.plans === 0),
    wrong: uses
      .filter((u) => u.use.note === 'wrong' && u.open > 0)
      .map((u) => ({ ...u.use, plans: u.open }))
      .sort((a, b) => b.plans - a.plans),
  }
}

/** Who put a factor on top that fewer than one in six do: unusual, and worth hearing. */
export const worthHearing = ({ top, plans }: ClassFigures): { factor: string; numbers: number[] }[] =>
  plans < 6 ? [] : top.filter((t) => t.numbers.length * 6 < plans)

type Plan = { number: number; map: ArgumentMap }

function onePlanAGroup(pupils: ReviewedPupil[]): Plan[] {
  const plans = new Map<string, Plan>()
  for (const { map, handedIn, seat } of pupils)
    if (map && handedIn && !plans.has(map.id)) plans.set(map.id, { number: seat.number, map })
  return [...plans.values()]
}

const isPlaced = (map: ArgumentMap, id: string) => map.claims.some((c) => c.id === id && c.paragraph !== null)
const isOpen = (map: ArgumentMap, id: string) => map.claims.some((c) => c.id === id && !c.noteDealtWith)

/** The factor of the one paragraph that is heavier than all others; else the one the pupil says counted most. */
function weightiest({ paragraphs, judgement }: ArgumentMap): string | null {
  const weighed = paragraphs.filter((p) => p.weight !== null).sort((a, b) => b.weight! - a.weight!)
  const [first, second] = weighed.length === paragraphs.length ? weighed : []
  const onTop = first && (!second || first.weight! > second.weight!)
  return (onTop ? first.factor : null) ?? judgement.mainFactor
}
