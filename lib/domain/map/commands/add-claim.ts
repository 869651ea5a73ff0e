import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { Role } from '../../shared/role'
import { Claim } from '../argument-map'
import { defineCommand } from '../command'
import { add, changeOf } from '../edits'
import { claimsOf, findClaim, findParagraph, nameOfParagraph } from '../read-map'
import { alreadyThere, notThere, tooMany } from '../refusals'

/** A claim of the student's own: in a paragraph (at its end), loose at a position, or in the tray. */
export const addClaim = defineCommand({
  name: 'add-claim',
  input: z.object({
    id: Claim.shape.id,
    text: Claim.shape.text,
    role: Role.optional(),
    factor: z.string().nullish(),
    paragraph: z.string().nullish(),
    position: z.object({ x: z.number(), y: z.number() }).nullish(),
    /** Names the relation to the paragraph, for a claim that goes into one. */
    relationId: z.string().optional(),
  }),
  run: (map, { id, text, role = 'claim', factor, paragraph = null, position = null, relationId }) => {
    if (findClaim(map, id)) return alreadyThere()
    if (map.claims.length >= LIMITS.claims) return tooMany('claims')
    const into = paragraph === null ? undefined : findParagraph(map, paragraph)
    if (paragraph !== null && !into) return notThere('paragraph')
    const order = into ? (claimsOf(map, into.id).at(-1)?.order ?? 0) + 1 : 0
    const claim = Claim.parse({
      id,
      text,
      role,
      factor: factor === undefined ? (into?.factor ?? null) : factor,
      paragraph,
      order,
      position: into ? null : position,
    })
    const tie = into && relationId && role === 'claim'
    return ok(
      changeOf(
        add('claims', claim),
        ...(tie ? [add('relations', { id: relationId, from: id, to: into.id, kind: 'supports', label: '' })] : []),
      ),
    )
  },
  say: (map, { paragraph }) => (paragraph ? `Added to ${nameOfParagraph(map, paragraph)}` : 'Added a claim'),
})
