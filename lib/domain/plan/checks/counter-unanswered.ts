import type { Relation } from '../../map/argument-map'
import { defineCheck } from '../check'
import type { PlanReading, ReadParagraph } from '../read-plan'
import { termsOf } from '../stated'
import { wordParagraph } from '../wording'
import { holdsPhrase } from '../words/phrase'
import { readWords } from '../words/read-words'
import { namesOneOf } from '../words/terms'

export const counterUnanswered = defineCheck({
  id: 'B4',
  slug: 'counter-unanswered',
  skill: 'Balance: answering the other side',
  severity: 'improve',
  look: (reading) => {
    const { stance } = reading.map.judgement
    if (stance === null || stance === 0) return []
    const losing = stance > 0 ? 'opposes' : 'supports'
    return reading.paragraphs
      .filter((p) => p.towards.some((r) => r.kind === losing))
      .filter((p) => !isAnswered(reading, p) && !namesOneOf(reading.judgement.stems, termsOf(p)))
      .map((p) => ({
        say: 'unanswered',
        fill: { paragraph: wordParagraph(p) },
        nodes: [p.id],
        place: { at: 'judgement', open: 'text' },
      }))
  },
})

/** Whether another paragraph, or a claim in one, limits, opposes or outweighs this one or something in it. */
function isAnswered(reading: PlanReading, paragraph: ReadParagraph): boolean {
  return [paragraph.id, ...paragraph.claims.map((c) => c.id)].some((id) =>
    reading.into(id).some((r) => {
      const from = reading.paragraphOf(r.from)
      return from !== undefined && from !== paragraph && answers(reading, r)
    }),
  )
}

const answers = ({ lists }: PlanReading, { kind, label }: Relation) =>
  kind === 'opposes' || kind === 'qualifies' || (kind === 'links' && holdsPhrase(readWords(label), lists.outweighing))
