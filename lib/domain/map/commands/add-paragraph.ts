import * as z from 'zod'
import { nothingYet } from '../../question/question-words'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { ANSWER, Paragraph } from '../argument-map'
import { defineCommand } from '../command'
import { add, changeOf } from '../edits'
import { factorName, findParagraph, paragraphsInOrder } from '../read-map'
import { alreadyThere, tooMany } from '../refusals'
import { TowardsAnswer } from './towards-answer'

/** A new paragraph after the others. `towards`: how it bears on the answer, with the id of that relation. */
export const addParagraph = defineCommand({
  name: 'add-paragraph',
  input: z.object({
    id: Paragraph.shape.id,
    factor: z.string().nullable(),
    towards: TowardsAnswer.optional(),
    relationId: z.string().optional(),
  }),
  run: (map, { id, factor, towards, relationId }) => {
    if (findParagraph(map, id)) return alreadyThere()
    if (map.paragraphs.length >= LIMITS.paragraphs) return tooMany('paragraphs')
    const order = (paragraphsInOrder(map).at(-1)?.order ?? 0) + 1
    return ok(
      changeOf(
        add('paragraphs', Paragraph.parse({ id, factor, order })),
        ...(towards && relationId
          ? [add('relations', { id: relationId, from: id, to: ANSWER, kind: towards, label: '' })]
          : []),
      ),
    )
  },
  say: (map, { factor }) => `Paragraph added: ${factorName(map, factor) || nothingYet(map).toLowerCase()}`,
})
