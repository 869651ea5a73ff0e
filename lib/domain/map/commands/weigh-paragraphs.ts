import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { Paragraph } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { findParagraph, nameOfParagraph } from '../read-map'
import { notThere } from '../refusals'

const Weighed = z.object({ id: z.string(), weight: Paragraph.shape.weight.unwrap() })

/** Weighs several paragraphs in one change, as when one gives up what another gains. `weight`: 0–100, or null to take it off. */
export const weighParagraphs = defineCommand({
  name: 'weigh-paragraphs',
  input: z.object({ weights: z.array(Weighed).min(1).max(LIMITS.paragraphs) }),
  run: (map, { weights }) => {
    const edits = []
    for (const [id, weight] of new Map(weights.map((w) => [w.id, w.weight]))) {
      const paragraph = findParagraph(map, id)
      if (!paragraph) return notThere('paragraph')
      edits.push(...update('paragraphs', paragraph, { weight }))
    }
    return ok(changeOf(...edits))
  },
  say: (map, { weights }) =>
    weights.map(({ id, weight }) => `${nameOfParagraph(map, id)}: weight ${weight ?? 'taken off'}`).join(', '),
})
