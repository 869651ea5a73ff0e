import type { PlacedClaim } from './read-paragraphs'
import type { PlanReading } from './read-plan'
import { holdsDigit, holdsQuotation, opensWithName, properNames } from './words/proper-names'

/** Whether a card pins something down by itself: a figure or a date that the question does not give, a name, a quotation. */
export function holdsFact(card: PlacedClaim, { names, map }: PlanReading): boolean {
  const { text } = card.claim
  if (holdsQuotation(text)) return true
  if (holdsDigit(text) && holdsDigit(withoutAskedYears(card, map.question))) return true
  return properNames(card.words(), names).length > 0 || opensWithName(card.words(), names)
}

function withoutAskedYears({ claim, years }: PlacedClaim, { from, to }: { from: number | null; to: number | null }) {
  const isAsked = (year: number) => year === from || year === to
  return years()
    .filter((y) => isAsked(y.from) && isAsked(y.to))
    .reduceRight((text, y) => text.slice(0, y.start) + text.slice(y.end), claim.text)
}

/** Whether a paragraph rests on something: a card of evidence, or one that holds a fact. */
export const hasFact = (cards: PlacedClaim[], reading: PlanReading): boolean =>
  cards.some((card) => card.claim.role === 'evidence' || holdsFact(card, reading))
