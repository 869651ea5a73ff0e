import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok, type Result } from '../../shared/result'
import { Role } from '../../shared/role'
import { type ArgumentMap, Claim, type Paragraph } from '../argument-map'
import { defineCommand } from '../command'
import { add, changeOf } from '../edits'
import { claimsOf, findClaim, findParagraph, nameOfParagraph } from '../read-map'
import { alreadyThere, notThere, tooMany } from '../refusals'
import { kindUnder } from './kind-under'

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
    /** The claim of that paragraph that it hangs under, if any. */
    under: z.string().nullish(),
    /** Names the relation to the paragraph or to `under`, for a claim that goes there. */
    relationId: z.string().optional(),
  }),
  run: (map, { id, text, role = 'claim', factor, paragraph = null, position = null, under = null, relationId }) => {
    if (findClaim(map, id)) return alreadyThere()
    if (map.claims.length >= LIMITS.claims) return tooMany('claims')
    const place = placeFor(map, paragraph, under)
    if (!place.ok) return place
    const { into, parent } = place.value
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
    const to = parent?.id ?? (role === 'claim' ? into?.id : undefined)
    const kind = parent ? kindUnder(role) : 'supports'
    const tie = to && relationId ? [add('relations', { id: relationId, from: id, to, kind, label: '' })] : []
    return ok(changeOf(add('claims', claim), ...tie))
  },
  say: (map, { paragraph }) => (paragraph ? `Added to ${nameOfParagraph(map, paragraph)}` : 'Added a claim'),
})

/** The paragraph that a new claim goes into, and the claim of it that it hangs under. */
function placeFor(
  map: ArgumentMap,
  paragraph: string | null,
  under: string | null,
): Result<{ into?: Paragraph; parent?: Claim }> {
  const into = paragraph === null ? undefined : findParagraph(map, paragraph)
  if (paragraph !== null && !into) return notThere('paragraph')
  if (under === null) return ok({ into })
  const parent = findClaim(map, under)
  return into && parent?.paragraph === into.id ? ok({ into, parent }) : notThere('claim')
}
