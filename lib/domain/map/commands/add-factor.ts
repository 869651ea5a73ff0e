import * as z from 'zod'
import { aboutLabel } from '../../question/question-words'
import { Factor } from '../../shared/factor'
import { LIMITS } from '../../shared/limits'
import { looksOf } from '../../shared/looks-of'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { add, changeOf, update, updateSingle } from '../edits'
import { findClaim, findParagraph } from '../read-map'
import { alreadyThere, tooMany } from '../refusals'

/**
 * A factor of the student's own, or one of the six that the deck did not use, with the look it has beside the others.
 * `claims`, `paragraph`: what is about it from now on, in the same step, and `main`: whether it is what the judgement says
 * counted most; one that is on the map already is used as it is.
 */
export const addFactor = defineCommand({
  name: 'add-factor',
  input: z.object({
    id: Factor.shape.id,
    name: Factor.shape.name,
    claims: z.array(z.string()).max(LIMITS.cardsAtOnce).optional(),
    paragraph: z.string().optional(),
    main: z.boolean().optional(),
  }),
  run: (map, { id, name, claims = [], paragraph, main = false }) => {
    const about = [
      ...claims.flatMap((claim) => findClaim(map, claim) ?? []).flatMap((c) => update('claims', c, { factor: id })),
      ...[findParagraph(map, paragraph ?? '') ?? []].flat().flatMap((p) => update('paragraphs', p, { factor: id })),
      ...(main ? updateSingle('judgement', map.judgement, { mainFactor: id }) : []),
    ]
    if (map.factors.some((f) => f.id === id)) return about.length > 0 ? ok(changeOf(...about)) : alreadyThere()
    if (map.factors.length >= LIMITS.factors) return tooMany('factors')
    const factor = { id, name, ...looksOf([...map.factors, { id, name }]).get(id) }
    return ok(changeOf(add('factors', factor), ...about))
  },
  say: (map, { name }) => `${aboutLabel(map)} added: ${name}`,
})
