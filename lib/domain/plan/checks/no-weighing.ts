import { listed } from '../../shared/words'
import { defineCheck } from '../check'
import { wordParagraph } from '../wording'

export const noWeighing = defineCheck({
  id: 'W1',
  slug: 'no-weighing',
  skill: 'Weighing factors',
  severity: 'fix',
  look: ({ filled, type }) => {
    const place = { at: 'map', open: 'weights' } as const
    const unset = filled.filter((p) => p.weight === null)
    const nodes = unset.map((p) => p.id)
    if (unset.length > 0 && unset.length === filled.length)
      return [{ say: 'unset', fill: { many: type.paragraph.many }, nodes, place }]
    if (unset.length > 0) return [{ say: 'some', fill: { paragraphs: listed(unset.map(wordParagraph)) }, nodes, place }]
    const weights = new Set(filled.map((p) => p.weight))
    if (filled.length < 2 || weights.size > 1) return []
    return [{ say: 'equal', fill: { one: type.paragraph.one }, nodes: filled.map((p) => p.id), place }]
  },
})
