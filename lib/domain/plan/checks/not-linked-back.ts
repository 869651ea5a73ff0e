import { defineCheck } from '../check'
import { isStatement } from '../statement'
import { wordParagraph } from '../wording'

export const notLinkedBack = defineCheck({
  id: 'A2',
  slug: 'not-linked-back',
  skill: 'Line of argument',
  severity: 'improve',
  look: ({ filled }) =>
    filled
      .filter(
        ({ paragraph, towards }) => !isStatement(paragraph.linkBack) && !towards.some((r) => isStatement(r.label)),
      )
      .map((p) => ({
        say: 'open',
        fill: { paragraph: wordParagraph(p) },
        nodes: [p.id],
        place: { at: 'paragraph', id: p.id, open: 'link-back' },
      })),
})
