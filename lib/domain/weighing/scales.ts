import { ANSWER, type ArgumentMap, type Paragraph } from '../map/argument-map'
import type { TowardsAnswer } from '../map/commands/towards-answer'
import { paragraphsInOrder } from '../map/read-map'
import { stanceWords } from '../question/stance'
import { countedOf } from './counted'

/** One paragraph in a pan: `counts` is what it adds to it, 0–100: its weight or rank, if anything stands in it; a “but” adds half, as it does to the verdict. */
export type Load = { paragraph: Paragraph; kind: TowardsAnswer; counts: number }

/** Both pans with their sums, and the paragraphs that are on neither side. */
export type Scales = { for: Load[]; against: Load[]; aside: Paragraph[]; sumFor: number; sumAgainst: number }

const SIDE = { supports: 'for', exemplifies: 'for', opposes: 'against', qualifies: 'against' } as const

export function scalesOf(map: ArgumentMap): Scales {
  // The first relation to the answer counts, the one that “for”, “against” and “but” set.
  const bearing = new Map<string, string>()
  for (const r of map.relations) if (r.to === ANSWER && !bearing.has(r.from)) bearing.set(r.from, r.kind)
  const { weights } = countedOf(map)
  const scales: Scales = { for: [], against: [], aside: [], sumFor: 0, sumAgainst: 0 }
  for (const paragraph of paragraphsInOrder(map)) {
    const kind = bearing.get(paragraph.id) as keyof typeof SIDE | undefined
    const side = kind && SIDE[kind]
    if (!side) {
      scales.aside.push(paragraph)
      continue
    }
    const counts = (weights.get(paragraph.id) ?? 0) * (kind === 'qualifies' ? 0.5 : 1)
    scales[side].push({ paragraph, kind: kind === 'exemplifies' ? 'supports' : kind, counts })
    scales[side === 'for' ? 'sumFor' : 'sumAgainst'] += counts
  }
  return scales
}

const MOST_DEGREES = 10

/** How far the beam leans, in degrees: above 0 when “against” (on the right) is heavier; never more than ten. */
export function leanOf({ sumFor, sumAgainst }: Pick<Scales, 'sumFor' | 'sumAgainst'>): number {
  const more = sumAgainst - sumFor
  return Math.sign(more) * MOST_DEGREES * (1 - Math.exp(-Math.abs(more) / 16))
}

/** The side that an arrow key points to: left is for, right is against, as the pans hang. */
export const sideAt = (key: string): TowardsAnswer | null =>
  key === 'ArrowLeft' ? 'supports' : key === 'ArrowRight' ? 'opposes' : null

/** The other side of the scales; a “but” stands in the pan against. */
export const otherSide = (kind: TowardsAnswer): TowardsAnswer => (kind === 'supports' ? 'opposes' : 'supports')

/** A sum of weights as it is read: 7½, 20. */
export function sumWords(sum: number): string {
  const tenths = Math.round(sum * 10) / 10
  const whole = Math.floor(tenths)
  return tenths === whole ? String(whole) : tenths - whole === 0.5 ? `${whole || ''}½` : String(tenths)
}

/**
 * Which side is heavier and by how much; when the student's stance points the other way, the question that follows.
 * Templates alone: what is said depends on the two sums and the stance.
 */
export function balanceWords(map: ArgumentMap): string {
  const scales = scalesOf(map)
  const { stance } = map.judgement
  const more = scales.sumAgainst - scales.sumFor
  if (scales.for.length + scales.against.length === 0)
    return 'Put each paragraph on a side: for the view, or against it.'
  if (scales.sumFor + scales.sumAgainst === 0)
    return 'Both pans are empty until you say how much each paragraph counts.'
  const sign = Math.sign(more)
  if (sign === 0) {
    const said =
      stance === null ? 'Which way do you lean, and why?' : `You said “${stanceWords(stance)}”: what tips it?`
    return `The two sides balance. ${said}`
  }
  const heavier = `All together, ${sign > 0 ? '“against”' : '“for”'} is heavier by ${sumWords(Math.abs(more))}.`
  if (stance === null) return `${heavier} How far do you agree, then?`
  const said = `You said “${stanceWords(stance)}”`
  if (stance === 0) return `${heavier} ${said}: why does that not decide it?`
  if (Math.sign(stance) === -sign) return `${heavier} That fits: ${said.replace('You', 'you')}.`
  return `${heavier} ${said}: why does that weight not count in full?`
}
