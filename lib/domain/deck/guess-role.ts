import type { Role } from '../shared/role'

/** The opening words of a bullet that tell what it does, first match first. A bullet that opens with none is a claim. */
const OPENINGS: [Role, RegExp][] = [
  [
    'judgement',
    /^(overall|in conclusion|on balance|ultimately|all in all|the most (important|significant)|it is clear|given that)\b/i,
  ],
  [
    'evidence',
    /^(for (example|instance)|such as|evidence (of|for)|in (january|february|march|april|may|june|july|august|september|october|november|december)\b|in \d{4}|by \d{4}|(roughly|about|over|well over|nearly|almost|an estimate of|around) [\d£])/i,
  ],
  [
    'explanation',
    /^(this (was|is|meant|means|shows|showed|mattered|matters|permitted|allowed|made|led)|in this (way|sense)|as a result|therefore|thus|because of this|consequently|so )/i,
  ],
]

/** A fact that can be looked up: a year, a decade, a figure. */
const FACT = /\b(1\d{3}|20\d{2})s?\b|\b\d+([.,]\d+)*\s?(%|per cent|million|thousand)|\b\d{1,3}(,\d{3})+\b/i

/** Headings that ask for what was, not why: what stands under them is evidence. */
const ASKS_FOR_FACTS = /^(describe|list|name|outline|who|when|where)\b/i

/** A role and why, in words for the student who may change it. */
export type RoleGuess = { role: Role; why: string }

/**
 * The role of a bullet: from how it opens; else evidence where it states a date or a figure or its heading asks for
 * facts; else a claim.
 */
export function guessRole(text: string, heading = ''): RoleGuess {
  for (const [role, words] of OPENINGS) {
    const opening = words.exec(text.trim())?.[0].trim()
    if (opening) return { role, why: `it opens with “${opening}”` }
  }
  if (FACT.test(text)) return { role: 'evidence', why: 'it states a date or a figure' }
  if (ASKS_FOR_FACTS.test(heading.trim())) return { role: 'evidence', why: 'the heading asks for facts' }
  return { role: 'claim', why: 'nothing says otherwise' }
}
