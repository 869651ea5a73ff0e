import { defineCheck, type Seen } from '../check'
import { holdsFact } from '../facts'
import { asserts, type PlacedClaim } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { quoteClaim, wordParagraph } from '../wording'

/** A card of one word or two is a heading: what it asserts is for the paragraph's point to say. */
const LEAST_WORDS = 3

export const claimWithoutEvidence = defineCheck({
  id: 'E1',
  slug: 'claim-without-evidence',
  skill: 'Evidence',
  severity: 'fix',
  look: (reading) => reading.placed.filter((card) => isBare(card, reading)).map(seen),
})

const isBare = (card: PlacedClaim, reading: PlanReading): boolean =>
  asserts(card) && card.words().length >= LEAST_WORDS && !reading.isEvidenced(card.id) && !holdsFact(card, reading)

function seen(card: PlacedClaim): Seen<'E1'> {
  const { id, paragraph } = card
  const claim = quoteClaim(card)
  const at = { nodes: [id], place: { at: 'claim', id, open: 'new-evidence' } as const }
  // A fact is there; it only needs a card of its own.
  if (card.claim.split) return { say: 'split', severity: 'improve', fill: { claim }, ...at }
  if (paragraph.evidence > 0) return { say: 'bare', fill: { claim }, ...at }
  return { say: 'whole', fill: { claim, paragraph: wordParagraph(paragraph) }, ...at }
}
