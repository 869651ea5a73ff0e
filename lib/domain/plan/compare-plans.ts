import { ANSWER, type ArgumentMap, type Paragraph } from '../map/argument-map'
import { findClaim, findParagraph, nameOfParagraph, paragraphsInOrder } from '../map/read-map'
import { QUESTION_TYPES } from '../question/question-types'
import { stanceOn, wordsOf } from '../question/question-words'
import { equal } from '../shared/equal'
import { compareClaims } from './compare-claims'
import { compareLinks } from './compare-links'
import { compareParagraphs } from './compare-paragraphs'
import type { Difference, DifferenceGroup, DifferenceKind } from './difference'
import { factorWords } from './factor-words'

/**
 * What differs between two states of a plan, in words, in reading order: the question, each paragraph as it is now,
 * paragraphs that are gone, cards that are not used, the answer. Positions on the canvas, names of the map, findings set
 * aside and versions are no part of the argument: where only they differ there is nothing to tell. Pure: the same two maps
 * give the same words on every machine, whatever the order of their records.
 */
export function comparePlans(before: ArgumentMap, after: ArgumentMap): DifferenceGroup[] {
  const paragraphs = compareParagraphs(before, after)
  const inside = new Map<string | null, Difference[]>()
  const tell = (paragraph: string | null, difference: Difference) =>
    inside.set(paragraph, [...(inside.get(paragraph) ?? []), difference])
  for (const { paragraph, difference } of compareClaims(before, after)) tell(paragraph, difference)
  for (const { from, difference } of compareLinks(before, after)) tell(paragraphOf(before, after, from), difference)

  const part = (name: DifferenceGroup['part'], title: string, differences: Difference[]): DifferenceGroup => ({
    part: name,
    id: null,
    factor: null,
    title,
    state: 'kept' as const,
    differences,
  })
  const about = (map: ArgumentMap, { id, factor }: Paragraph, state: DifferenceGroup['state']): DifferenceGroup => ({
    part: 'paragraph' as const,
    id,
    factor,
    title: nameOfParagraph(map, id),
    state,
    differences: [...(paragraphs.get(id) ?? []), ...(inside.get(id) ?? [])],
  })
  const gone = paragraphsInOrder(before).filter((p) => !findParagraph(after, p.id))
  const groups: DifferenceGroup[] = [
    part('question', 'The question', compareQuestions(before, after)),
    ...paragraphsInOrder(after).map((p) => about(after, p, findParagraph(before, p.id) ? 'kept' : 'added')),
    ...gone.map((p) => about(before, p, 'removed')),
    part('unused', 'Cards not used', inside.get(null) ?? []),
    part('answer', 'The answer', compareAnswers(before, after)),
  ]
  return groups.filter((group) => group.differences.length > 0)
}

/** The paragraph under which a link is told: of the node that it starts from, where that is now, else where it was. */
function paragraphOf(before: ArgumentMap, after: ArgumentMap, id: string): string | null {
  if (findParagraph(after, id) || findParagraph(before, id)) return id
  return findClaim(after, id)?.paragraph ?? findClaim(before, id)?.paragraph ?? null
}

const looking = (node: string | null) => {
  const found: Difference[] = []
  const look = (kind: DifferenceKind, label: string, a: string | null, b: string | null) => {
    if (!equal(a, b)) found.push({ kind, label, of: null, before: a, after: b, node })
  }
  return { found, look }
}

function compareQuestions(before: ArgumentMap, after: ArgumentMap): Difference[] {
  const { found, look } = looking(null)
  const [a, b] = [before.question, after.question]
  const words = (terms: string[]) => terms.join(', ') || null
  look('question', 'Wording', a.text, b.text)
  look('question', 'It asks', QUESTION_TYPES[a.form].asks, QUESTION_TYPES[b.form].asks)
  const { names } = wordsOf(after)
  look(
    'stated-factor',
    names?.one ?? 'What it names',
    factorWords(before, a.statedFactor),
    factorWords(after, b.statedFactor),
  )
  look(
    'stated-factor',
    names?.two ?? 'The other of two',
    factorWords(before, a.statedRival),
    factorWords(after, b.statedRival),
  )
  look('question', 'What it is about', a.outcome || null, b.outcome || null)
  look('question', 'Words for what it names', words(a.statedTerms), words(b.statedTerms))
  look('question', 'Words for the outcome', words(a.outcomeTerms), words(b.outcomeTerms))
  look('question', 'Given with it', words(a.stimulus), words(b.stimulus))
  look('years', 'From the year', a.from?.toString() ?? null, b.from?.toString() ?? null)
  look('years', 'To the year', a.to?.toString() ?? null, b.to?.toString() ?? null)
  look('essay-kind', 'Kind of essay', ESSAYS[a.preset], ESSAYS[b.preset])
  return found
}

const ESSAYS = {
  'gcse-16': 'GCSE, 16 marks',
  'igcse-10': 'IGCSE, 10 marks',
  'a-level': 'A level',
  'ib-15': 'IB, 15 marks',
}

function compareAnswers(before: ArgumentMap, after: ArgumentMap): Difference[] {
  const { found, look } = looking(ANSWER)
  const [a, b] = [before.judgement, after.judgement]
  // Both in the words of the question as it is now: a question that asks otherwise moves nobody's stance.
  const stance = (value: number | null) => (value === null ? null : stanceOn(after, value))
  look('stance', 'How far', stance(a.stance), stance(b.stance))
  look('judgement', 'Judgement', a.text || null, b.text || null)
  look('main-factor', wordsOf(after).most, factorWords(before, a.mainFactor), factorWords(after, b.mainFactor))
  look('criteria', 'Test of importance', a.criteria.join(' ') || null, b.criteria.join(' ') || null)
  look('line-of-argument', 'Line of argument', a.lineOfArgument || null, b.lineOfArgument || null)
  return found
}
