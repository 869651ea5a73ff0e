import type { ArgumentMap, Claim } from '../argument-map'
import { claimsOf, findClaim, levelUnder, paragraphsInOrder, parentOf } from '../read-map'
import type { MoveClaim } from './move-claim'

/** Where a step takes a claim: what `moveClaim` needs, but for the id of the relation. */
export type Step = Omit<MoveClaim, 'relationId'>

/**
 * One step up or down in reading order, as Alt with an arrow key: past its neighbour; from the edge of a branch into the
 * next one; from the edge of a paragraph into the next one. Null at the ends of the plan and for a claim in no paragraph.
 */
export function stepClaim(map: ArgumentMap, id: string, direction: 'up' | 'down'): Step | null {
  const claim = findClaim(map, id)
  if (!claim || claim.paragraph === null) return null
  const parent = parentOf(map, claim)?.claim ?? null
  const level = levelUnder(map, claim.paragraph, parent?.id ?? null)
  const at = level.findIndex((c) => c.id === id)
  const here = { id, paragraph: claim.paragraph, under: parent?.id ?? null }
  if (direction === 'up' && at > 0) return { ...here, before: level[at - 1]!.id }
  if (direction === 'down' && at < level.length - 1) return { ...here, before: level[at + 2]?.id ?? null }
  return (parent && intoNextBranch(map, claim, parent, direction)) ?? intoNextParagraph(map, claim, direction)
}

function intoNextBranch(map: ArgumentMap, claim: Claim, parent: Claim, direction: 'up' | 'down'): Step | null {
  const above = parentOf(map, parent)?.claim ?? null
  const level = levelUnder(map, claim.paragraph!, above?.id ?? null)
  const next = level[level.findIndex((c) => c.id === parent.id) + (direction === 'up' ? -1 : 1)]
  if (!next) return null
  const before = direction === 'up' ? null : (levelUnder(map, claim.paragraph!, next.id)[0]?.id ?? null)
  return { id: claim.id, paragraph: claim.paragraph!, under: next.id, before }
}

function intoNextParagraph(map: ArgumentMap, claim: Claim, direction: 'up' | 'down'): Step | null {
  const paragraphs = paragraphsInOrder(map)
  const next = paragraphs[paragraphs.findIndex((p) => p.id === claim.paragraph) + (direction === 'up' ? -1 : 1)]
  if (!next) return null
  const before = direction === 'up' ? null : (levelUnder(map, next.id, null)[0]?.id ?? null)
  return { id: claim.id, paragraph: next.id, under: null, before }
}

/** The claim that Alt → attaches this one to: the one above it on its own level; null for the first. */
export function claimAbove(map: ArgumentMap, id: string): Claim | null {
  const claim = findClaim(map, id)
  if (!claim || claim.paragraph === null) return null
  const level = levelUnder(map, claim.paragraph, parentOf(map, claim)?.claim.id ?? null)
  return level[level.findIndex((c) => c.id === id) - 1] ?? null
}

/** How many claims, evidence and explanations a paragraph has, for “1 claim, 2 evidence”. */
export function countRoles(map: ArgumentMap, paragraphId: string): Record<Claim['role'], number> {
  const counts = { claim: 0, evidence: 0, explanation: 0, judgement: 0 }
  for (const claim of claimsOf(map, paragraphId)) counts[claim.role] += 1
  return counts
}
