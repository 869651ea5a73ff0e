import { defineCheck } from '../check'
import { list, wordParagraph } from '../wording'

export const noWeighing = defineCheck({
  id: 'W1',
  slug: 'no-weighing',
  skill: 'Weighing factors',
  severity: 'fix',
  look: ({ paragraphs }) => {
    const place = { at: 'map', open: 'weights' } as const
    const unset = paragraphs.filter((p) => p.paragraph.weight === null)
    const nodes = unset.map((p) => p.id)
    if (unset.length > 0 && unset.length === paragraphs.length) return [{ say: 'unset', fill: {}, nodes, place }]
    if (unset.length > 0)
      return [{ say: 'some', fill: { paragraphs: list(unset.map(wordParagraph), 'and') }, nodes, place }]
    const weights = new Set(paragraphs.map((p) => p.paragraph.weight))
    if (paragraphs.length < 2 || weights.size > 1) return []
    return [{ say: 'equal', fill: {}, nodes: paragraphs.map((p) => p.id), place }]
  },
})
