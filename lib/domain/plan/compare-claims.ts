import type { ArgumentMap, Claim } from '../map/argument-map'
import { ACCORDING_TO } from '../map/claim-source'
import { noteAnswerWords } from '../map/note-answer-words'
import { branchesOf, flatten, nameOfParagraph, parentOf } from '../map/read-map'
import { short } from '../map/short'
import { equal } from '../shared/equal'
import { ROLE_WORDS } from '../shared/role-words'
import type { Difference, DifferenceKind } from './difference'
import { factorWords } from './factor-words'
import { moved } from './moved'

/** A difference of one claim, with the paragraph it is told under; null for what no plan has. */
export type ClaimDifference = { paragraph: string | null; difference: Difference }

/** What differs between the claims of two plans, those of `after` first, each list in reading order. */
export function compareClaims(before: ArgumentMap, after: ArgumentMap): ClaimDifference[] {
  const old = new Map(before.claims.map((c) => [c.id, c]))
  const now = new Map(after.claims.map((c) => [c.id, c]))
  const stepped = steppedIn(before, after)
  const names = [placeNames(before), placeNames(after)] as const
  const say = (claim: Claim, kind: DifferenceKind, label: string, was: string | null, is: string | null) => ({
    paragraph: claim.paragraph,
    difference: { kind, label, of: claim.text, before: was, after: is, node: claim.id } satisfies Difference,
  })

  const told = inReadingOrder(after).flatMap((claim) => {
    const was = old.get(claim.id)
    if (!was) return [say(claim, 'claim-added', `New ${claim.role}`, null, names[1](claim))]
    // A claim that left the plan is told where it was, or nobody would look for it.
    const home = claim.paragraph === null ? { ...claim, paragraph: was.paragraph } : claim
    return compareClaim(was, claim, names, stepped.has(claim.id)).map((d) =>
      say(home, d.kind, d.label, d.before, d.after),
    )
  })
  const gone = inReadingOrder(before)
    .filter((claim) => !now.has(claim.id))
    .map((claim) => say(claim, 'claim-removed', `${ROLE_WORDS[claim.role]} taken out`, names[0](claim), null))
  return [...told, ...gone]

  function compareClaim(was: Claim, is: Claim, [nameWas, nameIs]: typeof names, hasStepped: boolean): Found[] {
    const place: Found[] = []
    if (placeKey(before, was) !== placeKey(after, is))
      place.push(found('claim-moved', moveWords(was, is), nameWas(was), nameIs(is)))
    else if (hasStepped) place.push(found('claim-moved', 'Moved within its paragraph', null, null))
    const fields = CLAIM_FIELDS.flatMap((field) => {
      const tell = TELL_FIELD[field]
      return typeof tell === 'string' || equal(was[field], is[field]) ? [] : tell(was, is, before, after)
    })
    return [...place, ...fields]
  }
}

type Found = Pick<Difference, 'kind' | 'label' | 'before' | 'after'>
const found = (kind: DifferenceKind, label: string, before: string | null, after: string | null): Found => ({
  kind,
  label,
  before,
  after,
})

type Field = keyof typeof Claim.shape
type Tell = (was: Claim, is: Claim, before: ArgumentMap, after: ArgumentMap) => Found

/** How a difference in each field of a claim is told, in this order; or why it is not. */
const TELL_FIELD: Record<Field, Tell | 'told with its place' | 'no part of a plan'> = {
  id: 'no part of a plan',
  paragraph: 'told with its place',
  order: 'told with its place',
  position: 'no part of a plan',
  text: (was, is) => found('claim-reworded', 'Reworded', was.text, is.text),
  role: (was, is) => found('claim-role', 'Role', ROLE_WORDS[was.role], ROLE_WORDS[is.role]),
  factor: (was, is, before, after) =>
    found('claim-factor', 'Factor', factorWords(before, was.factor), factorWords(after, is.factor)),
  weight: (was, is) => found('claim-weight', 'Weight', share(was.weight), share(is.weight)),
  context: (_, is) => found('claim-context', is.context ? 'Marked as background' : 'No longer background', null, null),
  source: (was, is) => found('claim-source', ACCORDING_TO, was.source ?? null, is.source ?? null),
  noteDealtWith: (_, is) => {
    const label = is.noteDealtWith ? 'Historian’s note dealt with' : 'Historian’s note open again'
    const answer = is.noteDealtWith && is.noteAnswer ? noteAnswerWords(is.noteAnswer) : null
    return found('note-dealt-with', label, null, answer)
  },
  note: 'no part of a plan',
  noteAnswer: 'no part of a plan',
  card: 'no part of a plan',
  deckPlace: 'no part of a plan',
  under: 'no part of a plan',
  split: 'no part of a plan',
  recall: 'no part of a plan',
  fromMemory: 'no part of a plan',
  deckText: 'no part of a plan',
}
const CLAIM_FIELDS = Object.keys(TELL_FIELD) as Field[]

function moveWords(was: Claim, is: Claim): string {
  if (was.paragraph === null) return 'Put in'
  return is.paragraph === null ? 'Taken out of the plan' : 'Moved'
}

const share = (weight: number | null) => (weight === null ? null : `${Math.round(weight * 1_000) / 10} of 100`)

/** Paragraph by paragraph as they are read, then what is in none, in the order in which it was made. */
function inReadingOrder(map: ArgumentMap): Claim[] {
  const read = [...branchesOf(map).values()].flatMap(flatten).map((b) => b.claim)
  const rest = map.claims.filter((c) => c.paragraph === null).sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...read, ...rest]
}

/** Where a claim stands in the argument. Loose on the canvas or in the tray is the same: not used. */
const placeKey = (map: ArgumentMap, claim: Claim) =>
  JSON.stringify([claim.paragraph, parentOf(map, claim)?.claim.id ?? null])

/** “2 Policy, under ‘In December 1924…’”. */
const placeNames = (map: ArgumentMap) => (claim: Claim) => {
  if (claim.paragraph === null) return null
  const parent = parentOf(map, claim)?.claim
  const paragraph = nameOfParagraph(map, claim.paragraph)
  return parent ? `${paragraph}, under “${short(parent.text, 48)}”` : paragraph
}

/** The claims that stand at another step among the same siblings. */
function steppedIn(before: ArgumentMap, after: ArgumentMap): Set<string> {
  const levels = (map: ArgumentMap) => {
    const lists = new Map<string, string[]>()
    for (const branches of branchesOf(map).values())
      for (const { claim } of flatten(branches)) {
        const key = placeKey(map, claim)
        lists.set(key, [...(lists.get(key) ?? []), claim.id])
      }
    return lists
  }
  const old = levels(before)
  return new Set([...levels(after)].flatMap(([key, ids]) => [...moved(old.get(key) ?? [], ids)]))
}
