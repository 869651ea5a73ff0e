import fc from 'fast-check'
import { CLAIM_ACTIONS } from '@/components/actions/claim-actions'
import { linkOffers, type Offer, offersFor } from '@/components/actions/offers'
import { PARAGRAPH_ACTIONS } from '@/components/actions/paragraph-actions'
import { claimsToGoUnder, type MovePlace, moveTo } from '@/components/actions/places'
import { footOf, press, type View } from '@/components/actions/view'
import { keepWritten } from '@/components/actions/written'
import { linkTargets } from '@/components/dialogs/link-targets'
import type { ArgumentMap, NoteAnswer } from '@/lib/domain/map/argument-map'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { dealWithNote } from '@/lib/domain/map/commands/deal-with-note'
import { editRelation } from '@/lib/domain/map/commands/edit-relation'
import { weighClaim } from '@/lib/domain/map/commands/weigh-claim'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { findClaim, findParagraph, inTray, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { readingOrder } from '@/lib/domain/map/reading-order'
import { RelationKind } from '@/lib/domain/map/relation-kind'
import type { HeadlessTools } from './headless-tools'

/**
 * One thing that a student does: press a key on a node, choose in its menu, in the menu of one of its links or at the
 * foot, or undo. The numbers choose the node and the answers to whatever is asked.
 */
export type Gesture = {
  does: { key: string } | { menu: string } | { link: number } | { foot: number } | 'undo'
  node: number
  picks: [number, number, number]
}

const KEYS = [...new Set([...CLAIM_ACTIONS, ...PARAGRAPH_ACTIONS].flatMap((a) => a.keys ?? []))]
const MENU = [...new Set([...CLAIM_ACTIONS, ...PARAGRAPH_ACTIONS].map((a) => a.id))]

export const gesture: fc.Arbitrary<Gesture> = fc.record({
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...KEYS).map((key) => ({ key })) },
    { weight: 4, arbitrary: fc.constantFrom(...MENU).map((menu) => ({ menu })) },
    { weight: 2, arbitrary: fc.nat({ max: 20 }).map((link) => ({ link })) },
    { weight: 1, arbitrary: fc.nat({ max: 20 }).map((foot) => ({ foot })) },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
  ),
  node: fc.nat({ max: 1_000 }),
  picks: fc.tuple(fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 }), fc.nat({ max: 1_000 })),
})

const of = <T>(from: readonly T[], pick: number): T | undefined => from[pick % Math.max(from.length, 1)]

/** Does a gesture in a view, and answers what it asks. */
export function doGesture(view: View, tools: HeadlessTools, { does, node, picks }: Gesture): void {
  const id = of(readingOrder(tools.map), node)
  if (does === 'undo') tools.undo()
  else if ('foot' in does) take(of(footOf(view, tools), does.foot), picks[0])
  else if (id === undefined) return
  else if ('key' in does) press(view, tools, id, does.key)
  else if ('menu' in does)
    take(
      offersFor(tools, id).find((o) => o.id === does.menu && o.applies),
      picks[0],
    )
  else {
    const link = of(linkOffers(tools, id), does.link)
    if (link) take(of(link.offers, picks[0]), picks[1])
  }
  answer(tools, picks)
}

function take(offer: Offer | undefined, pick: number): void {
  if (offer?.choices) offer.choose(of(offer.choices, pick)?.id ?? null)
  else offer?.perform()
}

/** What a student answers: in a dialog, in a text box, or with the claim in the hand. */
function answer(tools: HeadlessTools, picks: Gesture['picks']): void {
  const [a] = picks
  const { asking, writing, held } = tools
  const { map } = tools
  tools.ask(null)
  tools.write(null)
  tools.hold(null)
  if (writing) keepWritten(tools, writing, `Written ${a}`)
  if (held) moveTo(tools, held, of(placesOn(map, picks), a)!)
  if (asking && 'id' in asking) ANSWERS[asking.what]?.(tools, asking.id, picks)
}

const placesOn = (map: ArgumentMap, [, x, y]: Gesture['picks']): MovePlace[] => [
  ...paragraphsInOrder(map).map((p) => ({ in: 'paragraph' as const, paragraph: p.id, under: null })),
  { in: 'new paragraph' },
  { in: 'canvas', spot: { x, y } },
  { in: 'tray' },
]

/** How each thing that is asked about a node is answered. */
const ANSWERS: Record<string, (tools: HeadlessTools, id: string, picks: Gesture['picks']) => void> = {
  move: (tools, id, picks) => {
    const [a, b] = picks
    const claim = findClaim(tools.map, id)
    if (!claim) return
    const place = of(placesOn(tools.map, picks), a)!
    if (place.in !== 'paragraph') return moveTo(tools, id, place)
    const under = of([null, ...claimsToGoUnder(tools.map, claim, place.paragraph)], b)
    moveTo(tools, id, { ...place, under: under?.id ?? null })
  },
  link: (tools, id, [a, b, c]) => {
    const to = of(linkTargets(tools.map, id, ''), a)
    const kind = of(RelationKind.options, b)!
    if (to) tools.run(addRelation, { id: tools.newId(), from: id, to: to.id, kind, label: `verb ${c}` })
  },
  note: (tools, id, [a, b]) => {
    const answers: NoteAnswer[] = [{ did: 'corrected' }, { did: 'reworded' }, { did: 'kept', why: `because ${b}` }]
    tools.run(dealWithNote, { id, answer: of(answers, a)! })
  },
  weigh: (tools, id, [a, b]) => {
    if (findClaim(tools.map, id)) tools.run(weighClaim, { id, weight: (a % 101) / 100 })
    if (findParagraph(tools.map, id)) tools.run(weighParagraph, { id, weight: a % 101, reason: `reason ${b}` })
  },
  fill: (tools, id, [a]) => {
    const waiting = of(tools.map.claims.filter(inTray), a)
    if (waiting) moveTo(tools, waiting.id, { in: 'paragraph', paragraph: id, under: null })
  },
  relation: (tools, id, [a, b]) => {
    tools.run(editRelation, { id, kind: of(RelationKind.options, a)!, label: `verb ${b}` })
  },
}
