import { Role } from '../shared/role'
import type { ReadBullet } from './role-cues/cue'
import { ROLE_CUES } from './role-cues/cues'
import { QUOTATION } from './role-cues/evidence-cues'
import { ROLE_BASES, ROLE_WEIGHTS } from './role-cues/role-weights'

/** A role and why, in words for the student who may change it. */
export type RoleGuess = { role: Role; why: string }

/** Where a bullet stands. `nested`: under another bullet; `last`: the last of several under its heading. */
export type BulletPlace = { heading: string; nested: boolean; last: boolean }

/** Headings that ask for what was, not why: no point is put under them. */
const ASKS_FOR_FACTS = /^(describe|list|name|outline|who|when|where)\b/i

const NOWHERE: BulletPlace = { heading: '', nested: false, last: false }

/** The place of a heading’s bullet by its index. `under`: null for a bullet that is not nested. */
export const placeOnCard = (
  heading: string,
  bullets: readonly { under?: number | null }[],
  i: number,
): BulletPlace => ({
  heading,
  nested: bullets[i]?.under != null,
  last: i > 0 && i === bullets.length - 1,
})

/**
 * The role of a bullet from its own words and place. Each cue that is found adds its weight to the role that it speaks
 * for; the role with most is the guess, and its loudest cue says why. What is nested under another bullet serves it: it
 * is evidence unless it says why.
 */
export function guessRole(text: string, place = NOWHERE): RoleGuess {
  const { role, why } = roleByCues(readBullet(text, place))
  if (role === 'claim' && ASKS_FOR_FACTS.test(place.heading.trim()))
    return { role: 'evidence', why: 'the heading asks for facts' }
  if (!place.nested || role === 'evidence' || role === 'explanation') return { role, why }
  return { role: role === 'judgement' ? 'explanation' : 'evidence', why: 'it stands under another bullet' }
}

/** A bullet as its cues read it: what it quotes is not the pupil’s own. */
export function readBullet(text: string, { last }: BulletPlace): ReadBullet {
  const whole = text.trim()
  const own = whole.replace(QUOTATION, ' ').replace(/[’‘]/g, "'").trim()
  return { whole, own, last }
}

/** What speaks for a role. `score`: no chance and no mark, only more or less than for the others. */
type Case = RoleGuess & { score: number }

function roleByCues(bullet: ReadBullet): RoleGuess {
  return Role.options
    .map((role) => caseFor(role, bullet))
    .reduce((best, next) => (next.score > best.score ? next : best))
}

function caseFor(role: Role, bullet: ReadBullet): Case {
  const weights: Record<string, number> = ROLE_WEIGHTS[role]
  let score = ROLE_BASES[role]
  let loudest = { weight: 0, why: 'nothing says otherwise' }
  for (const [name, { find, why }] of Object.entries(ROLE_CUES[role])) {
    const found = find(bullet)
    const weight = weights[name]
    if (found === null || weight === undefined) continue
    score += weight
    if (weight > loudest.weight) loudest = { weight, why: why(found) }
  }
  return { role, why: loudest.why, score }
}
