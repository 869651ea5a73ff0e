import { ANSWER } from '../../map/argument-map'
import { stemOf } from '../../shared/stem'
import { defineCheck } from '../check'
import type { PlanReading } from '../read-plan'
import { list } from '../wording'
import { properNames } from '../words/proper-names'
import { readWords } from '../words/read-words'

export const newInJudgement = defineCheck({
  id: 'J6',
  slug: 'new-in-judgement',
  skill: 'A judgement that rests on the plan',
  severity: 'improve',
  look: (reading) => {
    const named = properNames(reading.judgement.words, reading.lists.notNames)
    if (named.length === 0) return []
    const known = stemsOfPlan(reading)
    const unknown = named.filter((w) => !known.has(stemOf(w.lower))).map((w) => w.written.replace(/[’']s?$/i, ''))
    if (unknown.length === 0) return []
    return [
      {
        say: 'name',
        fill: { name: list([...new Set(unknown)], 'and') },
        nodes: [ANSWER],
        place: { at: 'judgement', open: 'text' },
      },
    ]
  },
})

/** The stems of everything the plan and the question say, but for the judgement itself. */
function stemsOfPlan({ map, paragraphs, placed, relations }: PlanReading): Set<string> {
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
