import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { orderBefore } from '../order'
import { findParagraph, nameOfParagraph, paragraphsInOrder } from '../read-map'
import { notThere } from '../refusals'

/** `before`: the paragraph that it comes before; null: last. */
export const moveParagraph = defineCommand({
  name: 'move-paragraph',
  input: z.object({ id: z.string(), before: z.string().nullable() }),
  run: (map, { id, before }) => {
    const paragraph = findParagraph(map, id)
    if (!paragraph || (before !== null && !findParagraph(map, before))) return notThere('paragraph')
    const others = paragraphsInOrder(map).filter((p) => p.id !== id)
    const { order, renumbered } = orderBefore('paragraphs', others, before)
    return ok(changeOf(...renumbered, ...update('paragraphs', paragraph, { order })))
  },
  say: (map, { id, before }) =>
    before === null
      ? `${nameOfParagraph(map, id)} moved to the end`
      : `${nameOfParagraph(map, id)} moved before ${nameOfParagraph(map, before)}`,
})
