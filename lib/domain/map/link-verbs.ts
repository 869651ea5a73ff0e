import type { ArgumentMap } from './argument-map'
import { sourceOf } from './claim-source'
import { findClaim } from './read-map'
import { type RelationKind, speaksAgainst } from './relation-kind'

/** The verbs that are offered for a link, from the strongest cause to mere weight; any other may be written. */
export const LINK_VERBS = ['caused', 'enabled', 'reinforced', 'weakened', 'depended on', 'outweighs'] as const

/** How one cause works on another: a name for it, the verb that says so on the link, and what it means. */
export type Mechanism = { name: string; verb: string; means: string }

export const MECHANISMS: readonly Mechanism[] = [
  { name: 'Trigger', verb: 'triggered', means: 'It set off what was ready to happen. It says why then.' },
  {
    name: 'Precondition',
    verb: 'was a precondition of',
    means: 'It had to be there first, or the other could not be.',
  },
  {
    name: 'Multiplier',
    verb: 'multiplied',
    means: 'It did not begin the other, but made it stronger, faster or wider.',
  },
]

/** The mechanism that a link's verb says, if it says one. */
export const mechanismOf = (verb: string): Mechanism | undefined => MECHANISMS.find((m) => m.verb === verb.trim())

/** What a link is called whose verb was left out. */
export const VERB_UNSAID = 'is linked to'

/** What may be said on an objection between two claims of which each has its source. */
export const HISTORIANS_DIFFER = 'historians differ'

/** Whether that is offered: two claims with a source each, one of which is against the other or qualifies it. */
export function mayDiffer(map: ArgumentMap, kind: RelationKind, from: string, to: string): boolean {
  const isSourced = (id: string) => sourceOf(findClaim(map, id) ?? {}) !== ''
  return speaksAgainst(kind) && isSourced(from) && isSourced(to)
}
