import { ANSWER } from '../../map/argument-map'
import { isSupporting, speaksAgainst } from '../../map/relation-kind'
import { nameOfNode } from '../../map/relation-words'
import { hasKin } from '../../shared/stem'
import { defineCheck, type Seen } from '../check'
import type { PlanPlace } from '../plan-place'
import type { ReadLists } from '../read-lists'
import type { ReadParagraph } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { quote, quoteClaim } from '../wording'
import { phraseAt } from '../words/phrase'
import { readWords, type Word } from '../words/read-words'
import { contentStems, stemsOf } from '../words/terms'

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

type Top = { id: string; paragraph: ReadParagraph; said: string; place: PlanPlace }

/** Two texts that each call another factor the most important, with nothing between them that limits one. */
function twoTops(reading: PlanReading): Seen<'A5'>[] {
  const tops = reading.paragraphs.flatMap((p) => topsOf(p, reading))
  return tops.flatMap((b, i) =>
    tops
      .slice(0, Math.min(i, COMPARED))
      .filter((a) => a.paragraph.paragraph.factor !== b.paragraph.paragraph.factor)
      .filter((a) => !limits(reading, a, b) && !limits(reading, b, a))
      .map((a): Seen<'A5'> => ({ say: 'tops', fill: { a: a.said, b: b.said }, nodes: [a.id, b.id], place: a.place })),
  )
}

/** The first text of a paragraph that calls something the most important: its point, a card, its link back. */
function topsOf(p: ReadParagraph, reading: PlanReading): Top[] {
  const isTop = (words: Word[]) => callsItTheTop(words, reading.lists, (rest) => isOfQuestion(rest, reading))
  const text = (said: string): Top[] =>
    isTop(readWords(said))
      ? [{ id: p.id, paragraph: p, said: quote(said), place: { at: 'paragraph', id: p.id, open: 'point' } }]
      : []
  const cards = p.claims
    .filter((card) => isTop(card.words()))
    .map(
      (card): Top => ({
        id: card.id,
        paragraph: p,
        said: quoteClaim(card),
        place: { at: 'claim', id: card.id, open: 'link' },
      }),
    )
  return [...text(p.paragraph.point), ...cards, ...text(p.paragraph.linkBack)].slice(0, 1)
}

const limits = ({ outOf, placed }: PlanReading, a: Top, b: Top) =>
  [a.paragraph.id, ...placed.filter((c) => c.paragraph === a.paragraph).map((c) => c.id)].some((id) =>
    outOf(id).some((r) => (r.to === b.id || r.to === b.paragraph.id) && speaksAgainst(r.kind)),
  )

/** What a sentence goes on with once it has said what is the most important, up to what it puts there. */
const SAYS = new Set(['was', 'were', 'is', 'are', 'because', 'as', 'since', 'and'])

/** Whether “the main reason …” is one for what the question asks about, and not for something smaller. */
function isOfQuestion(rest: Word[], { map, lists }: PlanReading): boolean {
  const end = rest.findIndex((w) => w.opens || SAYS.has(w.lower))
  const object = contentStems(end < 0 ? rest : rest.slice(0, end), lists.stopWords)
  const { question } = map
  const asked = stemsOf([question.text, ...question.outcomeTerms].flatMap(readWords))
  return object.size === 0 || [...object].some((stem) => hasKin(asked, stem))
}

/**
 * “The most important … factor”: a superlative, soon followed by a word for a cause, in one sentence, and not denied.
 * `isOf`: whether what follows is what is meant.
 */
export function callsItTheTop(words: Word[], lists: ReadLists, isOf: (rest: Word[]) => boolean = () => true): boolean {
  return words.some((_, at) => {
    const after = phraseAt(words, at, lists.superlatives)
    if (after < 0 || isDenied(words, at, lists)) return false
    const end = words[after - 1]!.end
    for (let i = after; i < words.length && words[i]!.start - end <= lists.superlativeDistance; i++) {
      if (words[i]!.opens) return false
      const noun = phraseAt(words, i, lists.superlativeNouns)
      if (noun >= 0) return isOf(words.slice(noun))
    }
    return false
  })
}

const isDenied = (words: Word[], at: number, lists: ReadLists) =>
  [1, 2, 3, 4].some((back) => at >= back && phraseAt(words, at - back, lists.denials) === at)
