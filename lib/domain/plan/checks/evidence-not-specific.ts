import { defineCheck } from '../check'
import type { PlacedClaim } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { quoteClaim } from '../wording'
import {
  holdsDigit,
  holdsQuotation,
  holdsSpeech,
  mayOpenWithName,
  namesSeveral,
  properNames,
} from '../words/proper-names'

export const evidenceNotSpecific = defineCheck({
  id: 'E3',
  slug: 'evidence-not-specific',
  skill: 'Precise knowledge',
  severity: 'polish',
  // Once is enough to say what is meant.
  look: (reading) =>
    reading.placed
      .filter((card) => card.claim.role === 'evidence' && isGeneral(card, reading))
      .slice(0, 1)
      .map((c) => ({
        say: 'general',
        fill: { card: quoteClaim(c) },
        nodes: [c.id],
        place: { at: 'claim', id: c.id, open: 'text' },
      })),
})

function isGeneral({ claim: { text }, words }: PlacedClaim, { names }: PlanReading): boolean {
  // Who writes without capitals writes names without them, and none can be told from another word.
  if (!/^\P{L}*\p{Lu}/u.test(text)) return false
  if (holdsDigit(text) || holdsQuotation(text) || holdsSpeech(text) || namesSeveral(words())) return false
  return properNames(words(), names).length === 0 && !mayOpenWithName(words(), names)
}
