import { ANSWER } from '../../map/argument-map'
import { factorName, inTray } from '../../map/read-map'
import { defineCheck, type Seen } from '../check'
import type { ReadParagraph } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { count } from '../wording'
import { readWords } from '../words/read-words'
import { namesTerm, stemsOf } from '../words/terms'

export const statedFactorMissing = defineCheck({
  id: 'F1',
  slug: 'stated-factor-missing',
  skill: 'Answering the question',
  severity: 'fix',
  look: (reading) => {
    if (reading.map.question.form === 'success') return noYes(reading)
    return namedFactors(reading)
      .filter((factor) => !hasCards(reading, factor))
      .map((factor) => seen(reading, factor))
  },
})

/** What the question names: a factor, or two rivals. */
const namedFactors = ({ map: { question } }: PlanReading): string[] =>
  [question.statedFactor, question.form === 'rivals' ? question.statedRival : null].filter((factor) => factor !== null)

/** The paragraphs on a factor, and those whose factor bears its name with a word more: “Foreign policy” for “Policy”. */
function paragraphsOn({ paragraphs, map }: PlanReading, factor: string): ReadParagraph[] {
  const name = factorName(map, factor)
  return paragraphs.filter(
    (p) => p.paragraph.factor === factor || (name !== '' && namesTerm(stemsOf(readWords(p.name)), name)),
  )
}

/** Whether a card stands for a factor in one of its paragraphs. */
export const hasCards = (reading: PlanReading, factor: string): boolean =>
  paragraphsOn(reading, factor).some((p) => p.claims.length > 0)

/** Asked how successful something was, a plan that says yes nowhere. */
function noYes({ paragraphs }: PlanReading): Seen<'F1'>[] {
  if (paragraphs.some((p) => p.towards.some((r) => r.kind === 'supports'))) return []
  const unsaid = paragraphs.find((p) => p.towards.length === 0)
  return [
    {
      say: 'outcome',
      fill: {},
      nodes: [ANSWER],
      place: unsaid ? { at: 'paragraph', id: unsaid.id, open: 'towards' } : { at: 'map', open: 'new-paragraph' },
    },
  ]
}

function seen(reading: PlanReading, factor: string): Seen<'F1'> {
  const { map } = reading
  const empty = paragraphsOn(reading, factor)
  const cards = map.claims.filter((c) => inTray(c) && c.factor === factor).length
  const stated = factorName(map, factor) || map.question.statedTerms[0] || 'what the question names'
  const [first] = empty
  if (first)
    return {
      say: 'empty',
      fill: { stated },
      nodes: empty.map((p) => p.id),
      place: { at: 'paragraph', id: first.id, open: 'new-claim' },
    }
  if (cards > 0)
    return {
      say: 'some',
      fill: { stated, cards: count(cards, 'card', 'cards') },
      nodes: [ANSWER],
      place: { at: 'map', open: 'tray' },
    }
  return { say: 'none', fill: { stated }, nodes: [ANSWER], place: { at: 'map', open: 'new-paragraph' } }
}
