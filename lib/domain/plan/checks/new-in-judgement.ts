import { ANSWER } from '../../map/argument-map'
import { hasKin, stemOf } from '../../shared/stem'
import { listed } from '../../shared/words'
import { defineCheck } from '../check'
import type { PlanReading } from '../read-plan'
import { isJudged } from '../statement'
import { isOfAPeople, properNames } from '../words/proper-names'
import { readWords, type Word } from '../words/read-words'
import { withShortForms } from '../words/short-forms'
import { namesOneOf, type Stems } from '../words/terms'

export const newInJudgement = defineCheck({
  id: 'J6',
  slug: 'new-in-judgement',
  skill: 'A judgement that rests on the plan',
  severity: 'polish',
  look: (reading) => {
    if (!isJudged(reading.map.judgement)) return []
    const named = properNames(reading.judgement.words, reading.names).filter((word) => !isOfAPeople(word))
    if (named.length === 0) return []
    const known = stemsOfPlan(reading)
    const unknown = named.filter((word) => !isIn(known, word, reading)).map((w) => w.written.replace(/[’']s?$/i, ''))
    if (unknown.length === 0) return []
    return [
      {
        say: 'name',
        fill: { name: listed([...new Set(unknown)]) },
        nodes: [ANSWER],
        place: { at: 'judgement', open: 'text' },
      },
    ]
  },
})

const isIn = (known: Stems, { lower }: Word, { shortForms }: PlanReading): boolean =>
  hasKin(known, stemOf(lower)) || namesOneOf(known, withShortForms([lower], shortForms()).slice(1))

/** The stems of everything the plan and the question say, but for the judgement itself. */
function stemsOfPlan({ map, paragraphs, placed, relations }: PlanReading): Stems {
  const { question, factors, judgement } = map
  const texts = [
    question.text,
    ...question.statedTerms,
    ...question.outcomeTerms,
    ...factors.map((f) => f.name),
    judgement.lineOfArgument,
    ...judgement.criteria,
    ...paragraphs.flatMap(({ paragraph: p }) => [p.point, p.linkBack, p.weightReason, ...p.terms]),
    ...relations.map((r) => r.label),
  ]
  const words = [...texts.flatMap(readWords), ...placed.flatMap((c) => c.words())]
  return new Set(words.map((w) => stemOf(w.lower)))
}
