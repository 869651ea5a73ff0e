import type { BuiltInFactorId } from '../shared/factor'
import type { TaggedFrom } from './deck'

/**
 * Words that name a factor, in the order in which they are asked for: how it turned out goes before what it was about
 * (“How was the purge unsuccessful?”), a person before what he did. General words of history teaching, of no one topic.
 */
const FACTOR_WORDS: [BuiltInFactorId, RegExp][] = [
  [
    'failure',
    /\b(unsuccessful(ly)?|fail(s|ed|ure|ures|ings?)?|limits? of|limited success|weakness(es)?|ineffective|collapse[ds]?)\b/i,
  ],
  ['success', /\b(successful(ly)?|achiev(e|ed|es|ements?)|effective(ly)?|triumphs?)\b/i],
  [
    'personality',
    /\b(personalit(y|ies)|characters?|charisma|arrogan(t|ce)|ambition|temperament|leadership style|ruthless(ness)?)\b/i,
  ],
  [
    'circumstance',
    /\b(circumstances?|luck(y|ily)?|chance|fortun(e|ate|ately)|trigger(s|ed)?|accident(s|al)?|timing|coincidence|illness|crisis|crises)\b/i,
  ],
  ['policy', /\b(polic(y|ies)|reforms?|programmes?|ideolog(y|ies)|laws?|legislation|decisions?|beliefs?)\b/i],
  [
    'power-base',
    /\b(power[- ]?base|party machine|machine|secret police|police|purges?|camps?|army|institutions?|organisations?|supporters?|positions?|control|patronage|nobles|council)\b/i,
  ],
]

/** A factor and why: what nothing suggests is null and left to the student. */
export type FactorTag = { factor: BuiltInFactorId | null; taggedFrom: TaggedFrom }

/** The factor of a claim: from its card's heading if that names one, else from its own words if they name just one. */
export function tagFactor(heading: string, text: string): FactorTag {
  const named = factorsIn(heading)[0]
  if (named) return { factor: named, taggedFrom: 'heading' }
  const said = factorsIn(text)
  return said.length === 1 ? { factor: said[0]!, taggedFrom: 'text' } : { factor: null, taggedFrom: 'none' }
}

const factorsIn = (text: string): BuiltInFactorId[] =>
  FACTOR_WORDS.filter(([, words]) => words.test(text)).map(([id]) => id)
