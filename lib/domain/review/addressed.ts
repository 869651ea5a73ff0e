import { ANSWER, type ArgumentMap, type Relation } from '../map/argument-map'
import { relationWords } from '../map/relation-words'
import { quoted, short } from '../map/short'
import { comparePlans } from '../plan/compare-plans'
import type { Difference, DifferenceGroup } from '../plan/difference'
import { equal } from '../shared/equal'
import type { Anchor } from './anchor'

/**
 * What changed since a hand-in about the thing that a comment is on, in words, one line each; empty while nothing did.
 * On a paragraph that is everything told under it; on the whole, whatever is told of the plan. Where only places on the
 * canvas differ, nothing changed. `groups`: of the two maps, where they were compared before.
 */
export function changesAt(
  anchor: Anchor,
  then: ArgumentMap,
  now: ArgumentMap,
  groups: DifferenceGroup[] = comparePlans(then, now),
): string[] {
  const told = (differences: Difference[]) => [...new Set(differences.map(differenceWords))]
  const { at, id } = anchor
  if (at === 'relation') return relationChanges(id, then, now)
  if (at === 'whole') return told(groups.flatMap((g) => g.differences))
  if (at === 'paragraph') return told(groups.filter((g) => g.id === id).flatMap((g) => g.differences))
  const node = at === 'answer' ? ANSWER : id
  const own = groups.flatMap((g) => g.differences).filter((d) => d.node === node)
  return at === 'answer' ? told(own) : [...told(own), ...underneath(id, then, now)]
}

/** “Weight: 35 → 25”, “New evidence”, “Judgement: rewritten”. */
export function differenceWords({ kind, label, of, before, after }: Difference): string {
  if (/-(added|removed|moved)$/.test(kind)) {
    const what = of ?? after ?? before
    return what ? `${label}: ${quoted(what)}` : label
  }
  if (before === null && after === null) return label
  if ([before, after].every((text) => text === null || text.length <= 40))
    return `${label}: ${before ?? 'nothing'} → ${after ?? 'nothing'}`
  return after === null ? `${label}: taken out` : `${label}: “${short(after, 60)}”`
}

function relationChanges(id: string | null, then: ArgumentMap, now: ArgumentMap): string[] {
  const find = (map: ArgumentMap) => map.relations.find((r) => r.id === id)
  const [was, is] = [find(then), find(now)]
  if (!is) return was ? [`Link taken off: ${relationWords(then, was)}`] : []
  if (!was) return [`New link: ${relationWords(now, is)}`]
  const differs = (field: keyof Relation) => !equal(was[field] || null, is[field] || null)
  const found: string[] = []
  if (differs('kind') || differs('from') || differs('to')) found.push(`Link changed: ${relationWords(now, is)}`)
  if (differs('label'))
    found.push(is.label ? `Words on the link: “${short(is.label, 60)}”` : 'Words taken off the link')
  if (differs('because')) found.push(is.because ? `Because: “${short(is.because, 60)}”` : 'Its “because” taken off')
  return found
}

/** What was put under a claim: a comment that asks for a fact is answered by the card below, not by the claim itself. */
function underneath(id: string | null, then: ArgumentMap, now: ArgumentMap): string[] {
  const old = new Set(then.relations.map((r) => r.id))
  return now.relations
    .filter((r) => r.to === id && !old.has(r.id))
    .flatMap((r) => {
      const claim = now.claims.find((c) => c.id === r.from)
      return claim ? [`Under it: ${quoted(claim.text)}`] : []
    })
}
