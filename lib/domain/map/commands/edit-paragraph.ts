import * as z from 'zod'
import { aboutLabel } from '../../question/question-words'
import { ok } from '../../shared/result'
import { Paragraph } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { findParagraph, nameOfParagraph } from '../read-map'
import { notThere } from '../refusals'

export const editParagraph = defineCommand({
  name: 'edit-paragraph',
  input: z.object({
    id: z.string(),
    point: Paragraph.shape.point.unwrap().optional(),
    linkBack: Paragraph.shape.linkBack.unwrap().optional(),
    factor: z.string().nullable().optional(),
    terms: Paragraph.shape.terms.unwrap().optional(),
  }),
  run: (map, { id, ...fields }) => {
    const paragraph = findParagraph(map, id)
    return paragraph ? ok(changeOf(...update('paragraphs', paragraph, fields))) : notThere('paragraph')
  },
  say: (map, { id, point, linkBack }) => {
    const what = point !== undefined ? 'Point' : linkBack !== undefined ? 'Link back' : aboutLabel(map)
    return `${what} of ${nameOfParagraph(map, id)} changed`
  },
})
