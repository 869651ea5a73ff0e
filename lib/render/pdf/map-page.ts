import { ANSWER, type ArgumentMap, type Claim, type Relation } from '@/lib/domain/map/argument-map'
import { sourceOf } from '@/lib/domain/map/claim-source'
import { branchesOf, findClaim, flatten, paragraphsInOrder, parentOf } from '@/lib/domain/map/read-map'
import { stanceOn } from '@/lib/domain/question/question-words'
import { marksOf, numbersOf, type PrintedMark, roleLabel, sideOf } from './printed-map'
import { KIND_NAMES } from './words'

export type PrintedCard = {
  id: string
  no: string
  text: string
  source: string
  role: string
  label: string | null
  depth: number
  note: string
}
/** A paragraph with its cards; the last one, without a number, holds those that are in none. */
export type MapLane = {
  id: string
  no: number | null
  factor: PrintedMark | null
  weight: number | null
  point: string
  side: string
  cards: PrintedCard[]
}
/** `tree`: down the side of the lane · `answer`: up to it · `over` the heads · `under` the cards · `side`: within a lane. */
export type MapEdge = Pick<Relation, 'id' | 'from' | 'to' | 'kind' | 'label'> & {
  route: 'tree' | 'answer' | 'over' | 'under' | 'side'
}

/** Everything that the map page prints: a lane a paragraph, every relation between what is printed. */
export type PrintedMapPage = {
  question: string
  answer: string
  stanceWords: string
  kindNames: typeof KIND_NAMES
  lanes: MapLane[]
  edges: MapEdge[]
  relationsAlt: string
}

/** How deep cards are still indented on paper. */
const DEEPEST = 2

export function mapPage(map: ArgumentMap): PrintedMapPage {
  const marks = marksOf(map)
  const loose = looseOn(map)
  const numbers = new Map([...numbersOf(map), ...loose.map((claim, i) => [claim.id, lettersOf(i)] as const)])
  const branches = branchesOf(map)
  const lanes = paragraphsInOrder(map).map(
    (p, i): MapLane => ({
      id: p.id,
      no: i + 1,
      factor: marks.get(p.factor ?? '') ?? null,
      weight: p.weight,
      point: p.point,
      side: sideOf(map, p.id),
      cards: flatten(branches.get(p.id) ?? []).map((b) => ({
        ...cardOf(b.claim, b.number),
        depth: Math.min(b.depth, DEEPEST),
        note: map.relations.find((r) => isTree(map, r) && r.from === b.claim.id)?.label ?? '',
      })),
    }),
  )
  if (loose.length > 0) lanes.push(looseLane(loose.map((claim) => cardOf(claim, numbers.get(claim.id) ?? ''))))
  const drawn = map.relations.filter((r) => numbers.has(r.from) && (numbers.has(r.to) || r.to === ANSWER))
  const { stance, text } = map.judgement
  return {
    question: map.question.text,
    answer: text,
    stanceWords: stance === null ? '' : stanceOn(map, stance),
    kindNames: KIND_NAMES,
    lanes,
    edges: drawn.map(({ id, from, to, kind, label }) => ({
      id,
      from,
      to,
      kind,
      label,
      route: routeOf(map, { id, from, to, kind, label }),
    })),
    relationsAlt: `Relations. ${drawn.map((r) => inWords(r, numbers)).join('; ')}.`,
  }
}

/** The claims in no paragraph that are on the map: those that lie loose on the canvas, and any that a relation leads to. */
function looseOn(map: ArgumentMap): Claim[] {
  const joined = new Set(map.relations.flatMap(({ from, to }) => [from, to]))
  return map.claims.filter((claim) => claim.paragraph === null && (claim.position !== null || joined.has(claim.id)))
}

/** No id of a record is empty, so that this is nobody else’s. */
const LOOSE_LANE = ''

const looseLane = (cards: PrintedCard[]): MapLane => ({
  id: LOOSE_LANE,
  no: null,
  factor: null,
  weight: null,
  point: '',
  side: '',
  cards,
})

const cardOf = (claim: Claim, no: string): PrintedCard => ({
  id: claim.id,
  no,
  text: claim.text,
  source: sourceOf(claim),
  role: claim.role,
  label: roleLabel(claim.role),
  depth: 0,
  note: '',
})

/** “a” … “z”, “aa” …: what a card goes by that is in no paragraph. */
const lettersOf = (i: number): string =>
  (i < 26 ? '' : lettersOf(Math.floor(i / 26) - 1)) + String.fromCharCode(97 + (i % 26))

/** Whether a relation is the one by which a claim hangs in its lane. */
function isTree(map: ArgumentMap, relation: Relation): boolean {
  const claim = findClaim(map, relation.from)
  if (!claim || claim.paragraph === null) return false
  const parent = parentOf(map, claim)
  return parent ? parent.relation.id === relation.id : relation.to === claim.paragraph && relation.kind === 'supports'
}

function routeOf(map: ArgumentMap, relation: Relation): MapEdge['route'] {
  if (isTree(map, relation)) return 'tree'
  if (relation.to === ANSWER) return 'answer'
  const from = findClaim(map, relation.from)
  const to = findClaim(map, relation.to)
  if (!from || !to) return 'over'
  return from.paragraph === to.paragraph ? 'side' : 'under'
}

function inWords(r: Relation, numbers: Map<string, string>): string {
  const name = (id: string) => {
    if (id === ANSWER) return 'the answer'
    const number = numbers.get(id)!
    return /^\d+$/.test(number) ? `paragraph ${number}` : number
  }
  const verb = r.kind === 'links' ? r.label || 'acts on' : KIND_NAMES[r.kind]
  return `${name(r.from)} ${verb} ${name(r.to)}${r.kind !== 'links' && r.label ? `: ${r.label}` : ''}`
}
