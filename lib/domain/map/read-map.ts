import { ANSWER, type ArgumentMap, type Claim, type Paragraph, type Relation } from './argument-map'
import { isSupporting } from './relation-kind'

/** Where a claim is: in a paragraph, loose on the canvas, or still in the tray. */
export type Place = { in: 'paragraph'; id: string } | { in: 'canvas' } | { in: 'tray' }

export function placeOf(claim: Claim): Place {
  if (claim.paragraph !== null) return { in: 'paragraph', id: claim.paragraph }
  return claim.position === null ? { in: 'tray' } : { in: 'canvas' }
}

export const inTray = (claim: Claim): boolean => placeOf(claim).in === 'tray'

/** By order; records of equal order (two people added at once) by id, the same on every machine. */
const byOrder = (a: { order: number; id: string }, b: { order: number; id: string }) =>
  a.order - b.order || (a.id < b.id ? -1 : 1)

export const paragraphsInOrder = (map: ArgumentMap): Paragraph[] => [...map.paragraphs].sort(byOrder)

export const claimsOf = (map: ArgumentMap, paragraphId: string): Claim[] =>
  map.claims.filter((c) => c.paragraph === paragraphId).sort(byOrder)

export const findClaim = (map: ArgumentMap, id: string): Claim | undefined => map.claims.find((c) => c.id === id)

export const findParagraph = (map: ArgumentMap, id: string): Paragraph | undefined =>
  map.paragraphs.find((p) => p.id === id)

/** How a paragraph bears on the answer: the relation it has to it, if any. */
export const towardsAnswer = (map: ArgumentMap, paragraphId: string): Relation | undefined =>
  map.relations.find((r) => r.from === paragraphId && r.to === ANSWER)

/** A claim with what hangs under it in its paragraph: evidence, explanation and what supports those. `number` is “2.3”. */
export type Branch = { claim: Claim; number: string; depth: number; children: Branch[] }

/** The claims of every paragraph as trees in reading order, numbered 1.1, 1.2 … as on every page of the plan. */
export function branchesOf(map: ArgumentMap): Map<string, Branch[]> {
  const claims = new Map(map.claims.map((c) => [c.id, c]))
  const parent = new Map<string, string>()
  for (const r of map.relations) {
    const from = claims.get(r.from)
    const to = claims.get(r.to)
    const inside = from && to && from.paragraph !== null && from.paragraph === to.paragraph
    if (inside && isSupporting(r.kind) && !parent.has(r.from)) parent.set(r.from, r.to)
  }
  return new Map(
    paragraphsInOrder(map).map((paragraph, i) => {
      const inside = claimsOf(map, paragraph.id)
      let count = 0
      const branch = (claim: Claim, depth: number): Branch => {
        count += 1
        const number = `${i + 1}.${count}`
        return {
          claim,
          number,
          depth,
          children: inside.filter((c) => parent.get(c.id) === claim.id).map((c) => branch(c, depth + 1)),
        }
      }
      return [paragraph.id, inside.filter((c) => !parent.has(c.id)).map((c) => branch(c, 0))]
    }),
  )
}

/** A branch and everything under it, in reading order. */
export const flatten = (branches: Branch[]): Branch[] => branches.flatMap((b) => [b, ...flatten(b.children)])

/** The claim that this one hangs under in its own paragraph, if any. */
export function parentOf(map: ArgumentMap, claim: Claim): { relation: Relation; claim: Claim } | undefined {
  for (const relation of map.relations) {
    if (relation.from !== claim.id || !isSupporting(relation.kind)) continue
    const parent = findClaim(map, relation.to)
    if (parent && claim.paragraph !== null && parent.paragraph === claim.paragraph) return { relation, claim: parent }
  }
  return undefined
}
