import { ANSWER } from '../../map/argument-map'
import { isSupporting } from '../../map/relation-kind'
import { nameOfNode } from '../../map/relation-words'
import { defineCheck, type Seen } from '../check'
import type { ReadLists } from '../read-lists'
import type { PlacedClaim, PlanReading } from '../read-plan'
import { quoteClaim } from '../wording'
import { phraseAt } from '../words/phrase'
import type { Word } from '../words/read-words'

export const contradiction = defineCheck({
  id: 'A5',
  slug: 'contradiction',
  skill: 'Line of argument',
  severity: 'fix',
  look: (reading) => [...bothWays(reading), ...twoTops(reading)],
})

/** One node that both supports and opposes the same other one. */
function bothWays(reading: PlanReading): Seen<'A5'>[] {
  const { relations, outOf, paragraphOf, placedClaim, map } = reading
  const said = new Set<string>()
  return relations.flatMap((against): Seen<'A5'>[] => {
    const { from, to } = against
    const pair = JSON.stringify([from, to])
    const onPlan = paragraphOf(from) && (to === ANSWER || paragraphOf(to))
    if (against.kind !== 'opposes' || !onPlan || said.has(pair)) return []
    if (!outOf(from).some((r) => r.to === to && isSupporting(r.kind))) return []
    said.add(pair)
    const claim = placedClaim(from)
    const name = (id: string) => (placedClaim(id) ? quoteClaim(placedClaim(id)!) : nameOfNode(map, id))
    return [
      {
        say: 'bothWays',
        fill: { a: name(from), b: name(to) },
        nodes: [from, to],
        place: claim
          ? { at: 'claim', id: from, open: 'link' }
          : { at: 'paragraph', id: from, open: to === ANSWER ? 'towards' : 'link' },
      },
    ]
  })
}

/** With more texts that claim the top than this, each further one is shown against these first. */
const COMPARED = 5

/** Two claims that each call another factor the most important, with nothing between them that limits one. */
function twoTops({ placed, lists, outOf }: PlanReading): Seen<'A5'>[] {
  const tops = placed.filter((c) => callsItTheTop(c.words(), lists))
  const limits = (a: PlacedClaim, b: PlacedClaim) =>
    outOf(a.id).some((r) => r.to === b.id && (r.kind === 'opposes' || r.kind === 'qualifies'))
  return tops.flatMap((b, i) =>
    tops
      .slice(0, Math.min(i, COMPARED))
      .filter((a) => a.paragraph.paragraph.factor !== b.paragraph.paragraph.factor && !limits(a, b) && !limits(b, a))
      .map(
        (a): Seen<'A5'> => ({
          say: 'tops',
          fill: { a: quoteClaim(a), b: quoteClaim(b) },
          nodes: [a.id, b.id],
          place: { at: 'claim', id: a.id, open: 'link' },
        }),
      ),
  )
}

/** “The most important … factor”: a superlative, soon followed by a word for a cause, in one sentence, and not denied. */
export function callsItTheTop(words: Word[], lists: ReadLists): boolean {
  return words.some((_, at) => {
    const after = phraseAt(words, at, lists.superlatives)
    if (after < 0 || isDenied(words, at, lists)) return false
    const end = words[after - 1]!.end
    for (let i = after; i < words.length && words[i]!.start - end <= lists.superlativeDistance; i++) {
      if (words[i]!.opens) return false
      if (phraseAt(words, i, lists.superlativeNouns) >= 0) return true
    }
    return false
  })
}

const isDenied = (words: Word[], at: number, lists: ReadLists) =>
  [1, 2, 3, 4].some((back) => at >= back && phraseAt(words, at - back, lists.denials) === at)
