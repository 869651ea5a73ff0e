import { ANSWER } from '../../map/argument-map'
import { factorName } from '../../map/read-map'
import { defineCheck, type Seen } from '../check'
import type { PlanReading } from '../read-plan'
import { isJudged } from '../statement'
import { wordStated } from '../wording'
import { holdsPhrase } from '../words/phrase'
import { withShortForms } from '../words/short-forms'
import { namesOneOf } from '../words/terms'

export const judgementMissesQuestion = defineCheck({
  id: 'J4',
  slug: 'judgement-misses-question',
  skill: 'Answering the question',
  severity: 'fix',
  look: (reading): Seen<'J4'>[] => {
    const { map, type } = reading
    const named = namesStated(reading)
    const howFar = saysHowFar(reading)
    if (!isJudged(map.judgement) || (named && howFar)) return []
    const at = { nodes: [ANSWER], place: { at: 'judgement', open: 'text' } as const }
    if (named) return [{ say: 'degree', fill: { howFar: type.howFar }, ...at }]
    return [{ say: howFar ? 'name' : 'both', fill: { stated: wordStated(reading) }, ...at }]
  },
})

/** Asked about something by name, a judgement names it; of two rivals, one of them. */
function namesStated({ map, judgement, shortForms, type }: PlanReading): boolean {
  if (type.names === null) return true
  const { statedTerms, statedFactor, statedRival } = map.question
  const names = [statedFactor, statedRival].map((id) => factorName(map, id))
  const terms = [...statedTerms, ...names].filter((t) => t !== '')
  return terms.length === 0 || namesOneOf(judgement.stems, withShortForms(terms, shortForms()))
}

/** Of reasons, how far is answered by saying which comes first. */
const saysHowFar = ({ map, judgement, lists }: PlanReading): boolean =>
  holdsPhrase(judgement.words, lists.degree) ||
  (map.question.form === 'reasons' && holdsPhrase(judgement.words, lists.superlatives))
