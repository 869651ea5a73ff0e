import { ANSWER, type ArgumentMap, type Claim, type MapCard, type Paragraph, type Relation } from './argument-map'
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

/** How a paragraph bears on the answer: the relation it has to it, if any. Of several, the one whose id comes first. */
export function towardsAnswer(map: ArgumentMap, paragraphId: string): Relation | undefined {
  let first: Relation | undefined
  for (const r of map.relations) if (r.from === paragraphId && r.to === ANSWER && !(first && first.id < r.id)) first = r
  return first
}

/**
 * A claim with what hangs under it in its paragraph: evidence, explanation and what supports those. `number` is “2.3”;
 * `by` is the relation by which it hangs.
 */
export type Branch = { claim: Claim; number: string; depth: number; by: Relation | null; children: Branch[] }

/**
 * The claims of every paragraph as trees in reading order, numbered 1.1, 1.2 … as on every page of the plan. Claims that
 * support each other in a circle, which only a file can hold, are read too: the first of them hangs under nothing.
 */
export function branchesOf(map: ArgumentMap): Map<string, Branch[]> {
  const claims = new Map(map.claims.map((c) => [c.id, c]))
  const parent = new Map<string, Relation>()
  for (const r of map.relations) {
    const from = claims.get(r.from)
    const to = claims.get(r.to)
    const inside = from && to && from.paragraph !== null && from.paragraph === to.paragraph
    if (inside && isSupporting(r.kind) && r.id < (parent.get(r.from)?.id ?? '\uffff')) parent.set(r.from, r)
  }
  return new Map(
    paragraphsInOrder(map).map((paragraph, i) => {
      const inside = claimsOf(map, paragraph.id)
      const read = new Set<Claim>()
      const branch = (claim: Claim, depth: number): Branch => {
        read.add(claim)
        const number = `${i + 1}.${read.size}`
        const by = depth === 0 ? null : (parent.get(claim.id) ?? null)
        const children: Branch[] = []
        for (const c of inside)
          if (parent.get(c.id)?.to === claim.id && !read.has(c)) children.push(branch(c, depth + 1))
        return { claim, number, depth, by, children }
      }
      const tops = inside.filter((c) => !parent.has(c.id)).map((c) => branch(c, 0))
      for (const c of inside) if (!read.has(c)) tops.push(branch(c, 0))
      return [paragraph.id, tops]
    }),
  )
}

/** A branch and everything under it, in reading order. */
export const flatten = (branches: Branch[]): Branch[] => branches.flatMap((b) => [b, ...flatten(b.children)])

/** The claim that this one hangs under in its own paragraph, if any. Of several, the relation whose id comes first. */
export function parentOf(map: ArgumentMap, claim: Claim): { relation: Relation; claim: Claim } | undefined {
  let first: { relation: Relation; claim: Claim } | undefined
  for (const relation of map.relations) {
    if (relation.from !== claim.id || !isSupporting(relation.kind) || (first && first.relation.id < relation.id))
      continue
    const parent = findClaim(map, relation.to)
    if (parent && claim.paragraph !== null && parent.paragraph === claim.paragraph) first = { relation, claim: parent }
  }
  return first
}

/** The claims that hang under this one in its paragraph, whole branches, itself not among them. */
export function hangingUnder(map: ArgumentMap, claim: Claim): Claim[] {
  if (claim.paragraph === null) return []
  const find = (branches: Branch[]): Branch | undefined => flatten(branches).find((b) => b.claim.id === claim.id)
  return flatten(find(branchesOf(map).get(claim.paragraph) ?? [])?.children ?? []).map((b) => b.claim)
}

/** The claims that wait in the tray nested under this one, as in the deck, with what is nested under those. */
export function nestedInTray(map: ArgumentMap, claim: Claim): { claim: Claim; under: Claim }[] {
  const found: { claim: Claim; under: Claim }[] = []
  const seen = new Set([claim.id])
  const open = [claim]
  for (let under = open.shift(); under; under = open.shift()) {
    for (const nested of map.claims) {
      if (nested.under !== under.id || seen.has(nested.id) || !inTray(nested)) continue
      seen.add(nested.id)
      open.push(nested)
      found.push({ claim: nested, under })
    }
  }
  return found
}

/** The claims of a paragraph that hang under the same claim (null: under none), in order. */
export function levelUnder(map: ArgumentMap, paragraphId: string, parentId: string | null): Claim[] {
  const top = branchesOf(map).get(paragraphId) ?? []
  const level = parentId === null ? top : (flatten(top).find((b) => b.claim.id === parentId)?.children ?? [])
  return level.map((b) => b.claim)
}

/** “4 Circumstance”: a paragraph's number and its factor, as everywhere on the screen. */
export function nameOfParagraph(map: ArgumentMap, id: string): string {
  const at = paragraphsInOrder(map).findIndex((p) => p.id === id)
  const factor = factorName(map, map.paragraphs.find((p) => p.id === id)?.factor ?? null)
  return factor === '' ? `paragraph ${at + 1}` : `${at + 1} ${factor}`
}

export const factorName = (map: ArgumentMap, id: string | null): string =>
  map.factors.find((f) => f.id === id)?.name ?? ''

/** The claims of one deck card in the deck's order, wherever they are now; `card` is null for the student's own. */
export type TrayGroup = { card: MapCard | null; claims: Claim[] }

/** All claims grouped by the card they are from, the student's own first, empty groups left out. */
export function trayGroups(map: ArgumentMap): TrayGroup[] {
  const known = new Set(map.cards.map((c) => c.id))
  const own = map.claims.filter((c) => c.card === null || !known.has(c.card))
  const groups = map.cards.map((card) => ({
    card,
    claims: map.claims.filter((c) => c.card === card.id).sort(byDeckOrder),
  }))
  return [{ card: null, claims: own }, ...groups].filter((g) => g.claims.length > 0)
}

/** Its place on its deck card: what it says itself, else the last number of its id, as `order` is the place in a paragraph once it is used. */
export const deckPlaceOf = ({ deckPlace, id }: Pick<Claim, 'deckPlace' | 'id'>): number => deckPlace ?? lastNumber(id)

/** `c3.2` before `c3.10`. */
const byDeckOrder = (a: Claim, b: Claim) =>
  ownLast(a) - ownLast(b) || deckPlaceOf(a) - deckPlaceOf(b) || (a.id < b.id ? -1 : 1)
const ownLast = (claim: Claim) => Number(claim.fromMemory != null)
const lastNumber = (id: string) => Number(/(\d+)\D*$/.exec(id)?.[1] ?? 0)
