import { ANSWER, type ArgumentMap, type Claim, type Relation } from '../map/argument-map'
import { branchesOf, findClaim, flatten, paragraphsInOrder } from '../map/read-map'

/**
 * One thing in the web: a paragraph with those of its claims that take part in links and are shown, a linked claim outside
 * every paragraph, or the answer when something is linked to it.
 */
export type WebNode =
  | { id: string; is: 'paragraph'; claims: Claim[]; reached: boolean }
  | { id: string; is: 'claim' }
  | { id: string; is: 'answer' }

/** A link as it is drawn: `from` and `to` are a node of the web or a claim shown on one. */
type WebLink = { relation: Relation; from: string; to: string }

export type CausalWeb = { nodes: WebNode[]; links: WebLink[] }

export const linksOf = (map: ArgumentMap): Relation[] => map.relations.filter((r) => r.kind === 'links')

/**
 * The links of a map between its paragraphs. A link of a claim is drawn at the claim's paragraph, or, `withClaims`, at the
 * claim itself. `reached`: something outside the paragraph acts on it or on a claim in it.
 */
export function causalWeb(map: ArgumentMap, withClaims: boolean): CausalWeb {
  const links = linksOf(map)
  const linked = new Set(links.flatMap((r) => [r.from, r.to]))
  const home = (id: string) => findClaim(map, id)?.paragraph ?? id
  const branches = branchesOf(map)
  const paragraphs = paragraphsInOrder(map).map(({ id }): WebNode => {
    const inside = withClaims ? flatten(branches.get(id) ?? []).map((b) => b.claim) : []
    return {
      id,
      is: 'paragraph',
      claims: inside.filter((c) => linked.has(c.id)),
      reached: links.some((r) => home(r.to) === id && home(r.from) !== id),
    }
  })
  const loose = map.claims.filter((c) => c.paragraph === null && linked.has(c.id))
  const answer: WebNode[] = linked.has(ANSWER) ? [{ id: ANSWER, is: 'answer' }] : []
  return {
    nodes: [...paragraphs, ...loose.map((c): WebNode => ({ id: c.id, is: 'claim' })), ...answer],
    links: links.map((relation) => {
      const [from, to] = withClaims ? [relation.from, relation.to] : [home(relation.from), home(relation.to)]
      return { relation, from, to }
    }),
  }
}

/** An end that a link may have, for a list of choices: a paragraph, then its claims; loose cards come last. */
export type LinkEnd = { id: string; paragraph: string | null; number: string; text: string }

/** Everything on the map that can act on something else, in reading order. */
export function linkEnds(map: ArgumentMap): LinkEnd[] {
  const branches = branchesOf(map)
  return [
    ...paragraphsInOrder(map).flatMap((p, i) => [
      { id: p.id, paragraph: p.id, number: `${i + 1}`, text: p.point },
      ...flatten(branches.get(p.id) ?? []).map((b) => ({
        id: b.claim.id,
        paragraph: p.id,
        number: b.number,
        text: b.claim.text,
      })),
    ]),
    ...map.claims
      .filter((c) => c.paragraph === null && c.position !== null)
      .map((c) => ({ id: c.id, paragraph: null, number: '', text: c.text })),
  ]
}
