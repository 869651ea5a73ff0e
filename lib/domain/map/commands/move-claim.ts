import * as z from 'zod'
import { ok, type Result } from '../../shared/result'
import type { ArgumentMap, Claim } from '../argument-map'
import type { Change, RecordEdit } from '../change'
import { defineCommand } from '../command'
import { add, changeOf, remove, update } from '../edits'
import { orderBefore } from '../order'
import {
  findClaim,
  findParagraph,
  hangingUnder,
  levelUnder,
  nameOfParagraph,
  nestedInTray,
  parentOf,
} from '../read-map'
import { circle, notThere } from '../refusals'
import { kindUnder } from './kind-under'
import { tiesOf } from './leave-paragraph'

/**
 * `before`: the claim that it comes before; null or absent: at the end. `under`: the claim that it hangs under; null:
 * none; absent: what `before` hangs under, for evidence and explanations, or what it was nested under in the deck. What
 * hangs under the claim comes along, and so does what waits in the tray nested under it.
 * `relationId` names the relation to the paragraph or to `under`, where one is made.
 */
export type MoveClaim = {
  id: string
  paragraph: string
  before?: string | null
  under?: string | null
  relationId: string
}

export const moveClaim = defineCommand<MoveClaim>({
  name: 'move-claim',
  input: z.object({
    id: z.string(),
    paragraph: z.string(),
    before: z.string().nullish(),
    under: z.string().nullish(),
    relationId: z.string(),
  }),
  run: move,
  say: (map, { paragraph, under }) =>
    under ? `Attached in ${nameOfParagraph(map, paragraph)}` : `Moved to ${nameOfParagraph(map, paragraph)}`,
})

function move(map: ArgumentMap, input: MoveClaim): Result<Change> {
  const claim = findClaim(map, input.id)
  if (!claim) return notThere('claim')
  if (!findParagraph(map, input.paragraph)) return notThere('paragraph')
  const parent = parentFor(map, claim, input)
  if (parent === undefined) return notThere('claim')
  const along = hangingUnder(map, claim)
  if (parent && (parent.id === claim.id || along.some((c) => c.id === parent.id))) return circle()

  const siblings = levelUnder(map, input.paragraph, parent?.id ?? null).filter((c) => c.id !== claim.id)
  const { order, renumbered } = orderBefore('claims', siblings, siblingFor(map, input, siblings))
  const place = { paragraph: input.paragraph, position: null }
  return ok(
    changeOf(
      ...renumbered,
      ...update('claims', claim, { ...place, order }),
      ...along.flatMap((c) => update('claims', c, place)),
      ...relink(map, claim, along, input, parent),
      ...bringNested(map, claim, input),
    ),
  )
}

/** What waits in the tray nested under the claim, hung under it again. */
function bringNested(map: ArgumentMap, claim: Claim, { paragraph, relationId }: MoveClaim): RecordEdit[] {
  return nestedInTray(map, claim).flatMap(({ claim: nested, under }, i) => [
    ...update('claims', nested, { paragraph, order: i + 1 }),
    add('relations', {
      id: `${relationId}.${i + 1}`,
      from: nested.id,
      to: under.id,
      kind: kindUnder(nested.role),
      label: '',
    }),
  ])
}

/** The claim to hang under; null for none, undefined when the one asked for is not in that paragraph. */
function parentFor(map: ArgumentMap, claim: Claim, input: MoveClaim): Claim | null | undefined {
  if (input.under === null) return null
  if (input.under !== undefined) return map.claims.find((c) => c.id === input.under && c.paragraph === input.paragraph)
  const before = input.before ? findClaim(map, input.before) : undefined
  if (!before) return nestedUnder(map, claim, input.paragraph)
  if (before.paragraph !== input.paragraph || claim.role === 'claim' || claim.role === 'judgement') return null
  return parentOf(map, before)?.claim ?? null
}

/** What a claim that comes to a paragraph was nested under in the deck, if that is there already. */
const nestedUnder = (map: ArgumentMap, claim: Claim, paragraph: string): Claim | null =>
  claim.paragraph === paragraph
    ? null
    : (map.claims.find((c) => c.id === claim.under && c.paragraph === paragraph) ?? null)

/** The sibling to come before: the one named, or, when that hangs deeper, the next after the branch it is in. */
function siblingFor(map: ArgumentMap, input: MoveClaim, siblings: Claim[]): string | null {
  if (!input.before || siblings.some((c) => c.id === input.before)) return input.before ?? null
  let up = findClaim(map, input.before)
  while (up && !siblings.some((c) => c.id === up?.id)) up = parentOf(map, up)?.claim
  return up ? (siblings[siblings.findIndex((c) => c.id === up?.id) + 1]?.id ?? null) : null
}

/** Takes off what tied the claim to its old place and ties it to the new one, leaving a tie that still holds. */
function relink(map: ArgumentMap, claim: Claim, along: Claim[], input: MoveClaim, parent: Claim | null): RecordEdit[] {
  const target = parent?.id ?? input.paragraph
  const ties = tiesOf(map, claim)
  const kept = ties.find((r) => r.to === target)
  const leaving = ties.filter((r) => r !== kept)
  const strays = map.relations.filter(
    (r) => along.some((c) => c.id === r.from) && r.to === claim.paragraph && r.to !== input.paragraph,
  )
  const needed = !kept && (parent !== null || claim.role === 'claim')
  const kind = parent ? kindUnder(claim.role) : 'supports'
  return [
    ...[...leaving, ...strays].map((r) => remove('relations', r)),
    ...(needed ? [add('relations', { id: input.relationId, from: claim.id, to: target, kind, label: '' })] : []),
  ]
}
