import type { ArgumentMap, NoteAnswer } from '@/lib/domain/map/argument-map'
import { branchesOf, flatten, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import type { Role } from '@/lib/domain/shared/role'

/** A claim of a plan: a card of the deck by its id, or words of the pupil's own. `under`: which claim of its paragraph. */
export type PlannedClaim = {
  card: string | null
  text: string
  role: Role
  under: number | null
  note: NoteAnswer | null
}

export type PlannedParagraph = {
  factor: string | null
  point: string
  linkBack: string
  weight: number | null
  reason: string
  towards: 'supports' | 'opposes' | 'qualifies' | null
  claims: PlannedClaim[]
}

/** The end of a link: which paragraph, and which claim in it; null: the paragraph itself. */
export type End = { paragraph: number; claim: number | null }
export type PlannedLink = { from: End; to: End; kind: RelationKind; label: string }

/** What a pupil's map is to become, before anybody has drawn it. */
export type Blueprint = {
  paragraphs: PlannedParagraph[]
  links: PlannedLink[]
  judgement: { stance: number | null; text: string; mainFactor: string | null; criteria: string[]; line: string }
}

/** The blueprint of a finished map, so that it can be drawn again, step by step. */
export function blueprintOf(map: ArgumentMap): Blueprint {
  const branches = branchesOf(map)
  const ends = new Map<string, End>()
  const tree = new Set<string>()
  const paragraphs = paragraphsInOrder(map).map((p, i): PlannedParagraph => {
    ends.set(p.id, { paragraph: i, claim: null })
    const inside = flatten(branches.get(p.id) ?? [])
    inside.forEach((b, j) => {
      ends.set(b.claim.id, { paragraph: i, claim: j })
      if (b.by) tree.add(b.by.id)
    })
    return {
      factor: p.factor,
      point: p.point,
      linkBack: p.linkBack,
      weight: p.weight,
      reason: p.weightReason,
      towards: kindTowards(map, p.id),
      claims: inside.map(({ claim, by }) => ({
        card: claim.card === null ? null : claim.id,
        text: claim.text,
        role: claim.role,
        under: by ? (ends.get(by.to)?.claim ?? null) : null,
        note: claim.noteDealtWith ? (claim.noteAnswer ?? { did: 'reworded' }) : null,
      })),
    }
  })
  const links = map.relations.flatMap((r): PlannedLink[] => {
    const [from, to] = [ends.get(r.from), ends.get(r.to)]
    const ofTree = tree.has(r.id) || (from?.claim != null && to?.claim === null && to.paragraph === from.paragraph)
    return from && to && !ofTree ? [{ from, to, kind: r.kind, label: r.label }] : []
  })
  const { stance, text, mainFactor, criteria, lineOfArgument: line } = map.judgement
  return { paragraphs, links, judgement: { stance, text, mainFactor, criteria, line } }
}

function kindTowards(map: ArgumentMap, paragraphId: string): PlannedParagraph['towards'] {
  const kind = towardsAnswer(map, paragraphId)?.kind
  return kind === 'supports' || kind === 'opposes' || kind === 'qualifies' ? kind : null
}
