import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, remove, update } from '../edits'
import { claimsOf, findParagraph, nameOfParagraph } from '../read-map'
import { notThere } from '../refusals'

/** Removes a paragraph; its claims go back to the tray without their relations. */
export const removeParagraph = defineCommand({
  name: 'remove-paragraph',
  input: z.object({ id: z.string() }),
  run: (map, { id }) => {
    const paragraph = findParagraph(map, id)
    if (!paragraph) return notThere('paragraph')
    const inside = claimsOf(map, id)
    const leaving = new Set([id, ...inside.map((c) => c.id)])
    const relations = map.relations.filter((r) => leaving.has(r.from) || leaving.has(r.to))
    return ok(
      changeOf(
        ...relations.map((r) => remove('relations', r)),
        ...inside.flatMap((c) => update('claims', c, { paragraph: null, position: null })),
        remove('paragraphs', paragraph),
      ),
    )
  },
  say: (map, { id }) => `${nameOfParagraph(map, id)} removed; its claims are in the tray`,
})
