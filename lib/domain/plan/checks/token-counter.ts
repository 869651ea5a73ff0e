import { speaksAgainst } from '../../map/relation-kind'
import { defineCheck } from '../check'
import { hasFact } from '../facts'
import { placeForEvidence } from '../fix-places'
import { wordParagraph } from '../wording'

export const tokenCounter = defineCheck({
  id: 'C1',
  slug: 'token-counter',
  skill: 'Balance: a case worth answering',
  severity: 'improve',
  look: (reading) =>
    reading.paragraphs
      .filter((p) => p.claims.length > 0 && speaksAgainst(p.side))
      .filter((p) => !hasFact(p.claims, reading))
      .map((p) => ({
        say: 'token',
        fill: { paragraph: wordParagraph(p) },
        nodes: [p.id],
        place: placeForEvidence(p),
      })),
})
