import { BUILT_IN_FACTORS, type BuiltInFactorId } from '../shared/built-in-factors'
import type { Factor } from '../shared/factor'
import { bareHeading, headingNoun } from './heading-noun'

const OWNER = String.raw`(?:(?:the|his|her|their|its|main|key|great|major)\s+|[^\s]+['’]s?\s+)*`

/** How a heading names one of the six built-in factors, or plainly means it. Anything else is a factor of the deck's own. */
const NAMES_BUILT_IN: [BuiltInFactorId, RegExp][] = [
  ['failure', new RegExp(String.raw`^${OWNER}(?:failures(?:\s+(?:of|in)\s.*)?|failings(?:\s+of\s.*)?|failure)$`, 'i')],
  ['failure', /^(?:how|why|in what (?:ways?|respects?))\s+(?:was|were|is|are)\s.*\bunsuccessful\b/i],
  ['success', new RegExp(String.raw`^${OWNER}(?:(?:successes|achievements)(?:\s+(?:of|in)\s.*)?|success)$`, 'i')],
  ['success', /^(?:how|why|in what (?:ways?|respects?))\s+(?:was|were|is|are)\s.*\bsuccessful\b/i],
  ['personality', /^(?!.*\bcult\b).*\bpersonalit(?:y|ies)\b/i],
  ['personality', new RegExp(String.raw`^${OWNER}(?:character|charisma|temperament)(?:\s+(?:and|of)\s.*)?$`, 'i')],
  ['circumstance', /\bcircumstances?\b/i],
  ['power-base', /\bpower[- ]?base\b/i],
  ['policy', new RegExp(String.raw`^${OWNER}polic(?:y|ies)(?:\s+of\s.*)?$`, 'i')],
]

/** The built-in factor that these words name or plainly mean; null where they mean none. */
export function builtInFactor(words: string): Factor | null {
  const bare = bareHeading(words)
  const noun = headingNoun(words) ?? bare
  const found = NAMES_BUILT_IN.find(([, names]) => names.test(bare) || names.test(noun))
  return BUILT_IN_FACTORS.find(({ id }) => id === found?.[0]) ?? null
}

/** The factor that a heading is: a built-in one that it names, else one of its own; null where it says nothing. */
export function factorOfHeading(heading: string): Factor | null {
  const builtIn = builtInFactor(heading)
  if (builtIn) return { ...builtIn }
  const noun = headingNoun(heading)
  return noun === null ? null : factorNamed(noun)
}

/** A factor by its name: the built-in one of that name, or one of a deck's own. Names alike but for case share an id. */
export function factorNamed(name: string): Factor {
  const id =
    name
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 100) || 'factor'
  return { ...(BUILT_IN_FACTORS.find((f) => f.id === id) ?? { id, name }) }
}
