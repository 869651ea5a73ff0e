import { ANSWER } from '../../map/argument-map'
import { defineCheck } from '../check'
import { count } from '../wording'

export const tooFewFactors = defineCheck({
  id: 'B2',
  slug: 'too-few-factors',
  skill: 'Range of knowledge',
  severity: 'fix',
  look: ({ paragraphs, preset, type }) => {
    const used = paragraphs.filter((p) => p.claims.length > 0)
    // A paragraph without a factor is about something of its own.
    const factors = new Set(used.map(({ id, paragraph }) => paragraph.factor ?? `paragraph ${id}`))
    if (factors.size >= preset.leastFactors) return []
    const waiting = paragraphs.find(
      ({ paragraph, claims }) => claims.length === 0 && paragraph.factor !== null && !factors.has(paragraph.factor),
    )
    return [
      {
        say: 'few',
        fill: {
          factors: count(factors.size, type.paragraph.one, type.paragraph.many),
          least: `${preset.leastFactors}`,
        },
        nodes: used.length > 0 ? used.map((p) => p.id) : [ANSWER],
        place: waiting ? { at: 'paragraph', id: waiting.id, open: 'new-claim' } : { at: 'map', open: 'new-paragraph' },
      },
    ]
  },
})
