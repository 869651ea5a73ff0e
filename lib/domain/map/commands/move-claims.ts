import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok, type Result } from '../../shared/result'
import { applyChange } from '../apply-change'
import type { ArgumentMap, Claim } from '../argument-map'
import type { Change, RecordEdit } from '../change'
import { defineCommand } from '../command'
import { changeOf } from '../edits'
import { type Branch, branchesOf, findClaim, findParagraph, inTray, nameOfParagraph, nestedInTray } from '../read-map'
import { notThere, tooManyAtOnce } from '../refusals'
import { moveClaim } from './move-claim'
import { returnToTray } from './return-to-tray'

/** `paragraph`: where the claims go, in their order, after those that are there; null: back to the tray. `relationId` as in `moveClaim`. */
export type MoveClaims = { claims: { id: string; relationId: string }[]; paragraph: string | null }

/**
 * Moves several claims in one step. What hangs under a claim comes along and stays under it, chosen too or not; claims
 * that are there already, or gone, are passed over.
 */
export const moveClaims = defineCommand<MoveClaims>({
  name: 'move-claims',
  input: z.object({
    claims: z.array(z.object({ id: z.string(), relationId: z.string() })),
    paragraph: z.string().nullable(),
  }),
  run: move,
  say: (map, { claims, paragraph }) => {
    const [first] = claims
    if (first && claims.length === 1)
      return paragraph === null ? returnToTray.say(map, first) : moveClaim.say(map, { ...first, paragraph })
    return paragraph === null
      ? `${claims.length} cards are back in the tray`
      : `Moved ${claims.length} cards to ${nameOfParagraph(map, paragraph)}`
  },
})

function move(map: ArgumentMap, { claims, paragraph }: MoveClaims): Result<Change> {
  if (paragraph !== null && !findParagraph(map, paragraph)) return notThere('paragraph')
  const there = claims.filter((c) => findClaim(map, c.id))
  if (there.length === 0) return notThere('claim')
  if (there.length > LIMITS.cardsAtOnce) return tooManyAtOnce()
  const chosen = there.map((c) => c.id)
  const brought = new Set([
    ...broughtAlong([...branchesOf(map).values()].flat(), new Set(chosen)),
    ...chosen.flatMap((id) => nestedAlong(map, id, paragraph)),
  ])
  const isMoved = (claim: Claim) =>
    paragraph === null ? inTray(claim) : claim.paragraph === paragraph || brought.has(claim.id)
  const edits: RecordEdit[] = []
  let now = map
  for (const { id, relationId } of there) {
    if (isMoved(findClaim(now, id)!)) continue
    const step = paragraph === null ? returnToTray.run(now, { id }) : moveClaim.run(now, { id, paragraph, relationId })
    if (!step.ok) return step
    edits.push(...step.value.edits)
    now = applyChange(now, step.value)
  }
  return ok(changeOf(...edits))
}

/** The claims that come along out of the tray, because they are nested under one that goes to the paragraph. */
function nestedAlong(map: ArgumentMap, id: string, paragraph: string | null): string[] {
  const claim = findClaim(map, id)
  return claim && claim.paragraph !== paragraph ? nestedInTray(map, claim).map((nested) => nested.claim.id) : []
}

/** The claims that come along with one of the chosen, because they hang under it. */
const broughtAlong = (branches: Branch[], chosen: ReadonlySet<string>, along = false): string[] =>
  branches.flatMap(({ claim, children }) => [
    ...(along ? [claim.id] : []),
    ...broughtAlong(children, chosen, along || chosen.has(claim.id)),
  ])
