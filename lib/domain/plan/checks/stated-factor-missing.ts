import { ANSWER } from '../../map/argument-map'
import { inTray } from '../../map/read-map'
import { defineCheck, type Seen } from '../check'
import type { PlanReading } from '../read-plan'
import { statedParagraphs } from '../stated'
import { count, wordStated } from '../wording'

export const statedFactorMissing = defineCheck({
  id: 'F1',
  slug: 'stated-factor-missing',
  skill: 'Answering the question',
  severity: 'fix',
  look: (reading) => (isStatedMissing(reading) ? [seen(reading)] : []),
})

/** No card stands for what the question names: its factor; or, where it asks how successful something was, its yes. */
export function isStatedMissing(reading: PlanReading): boolean {
  const { question } = reading.map
  if (question.form === 'success') return !reading.paragraphs.some((p) => p.towards.some((r) => r.kind === 'supports'))
  return question.statedFactor !== null && !statedParagraphs(reading).some((p) => p.claims.length > 0)
}

function seen(reading: PlanReading): Seen<'F1'> {
  const { map, paragraphs } = reading
  const unsaid = paragraphs.find((p) => p.towards.length === 0)
  if (map.question.form === 'success') {
    return {
      say: 'outcome',
      fill: {},
      nodes: [ANSWER],
      place: unsaid ? { at: 'paragraph', id: unsaid.id, open: 'towards' } : { at: 'map', open: 'new-paragraph' },
    }
  }
  const empty = statedParagraphs(reading)
  const cards = map.claims.filter((c) => inTray(c) && c.factor === map.question.statedFactor).length
  const stated = wordStated(reading)
  const nodes = empty.length > 0 ? empty.map((p) => p.id) : [ANSWER]
  if (cards > 0) {
    return {
      say: 'some',
      fill: { stated, cards: count(cards, 'card', 'cards') },
      nodes,
      place: { at: 'map', open: 'tray' },
    }
  }
  return {
    say: 'none',
    fill: { stated },
    nodes,
    place: empty[0] ? { at: 'paragraph', id: empty[0].id, open: 'new-claim' } : { at: 'map', open: 'new-paragraph' },
  }
}
