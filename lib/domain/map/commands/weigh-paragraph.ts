import * as z from 'zod'
import { ok } from '../../shared/result'
import { Paragraph } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { findParagraph, nameOfParagraph } from '../read-map'
import { notThere } from '../refusals'

/** `weight`: 0–100, or null to take it off. `reason`: more important than the others because … */
export const weighParagraph = defineCommand({
  name: 'weigh-paragraph',
  input: z.object({
    id: z.string(),
    weight: Paragraph.shape.weight.unwrap().optional(),
    reason: Paragraph.shape.weightReason.unwrap().optional(),
  }),
  run: (map, { id, weight, reason }) => {
    const paragraph = findParagraph(map, id)
    if (!paragraph) return notThere('paragraph')
    return ok(changeOf(...update('paragraphs', paragraph, { weight, weightReason: reason })))
  },
  say: (map, { id, weight }) => {
    const name = nameOfParagraph(map, id)
    if (weight === undefined) return `Reason for the weight of ${name} changed`
    return weight === null ? `${name}: weight taken off` : `${name}: weight ${weight}`
  },
})
