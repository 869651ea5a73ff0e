import { ANSWER, type ArgumentMap, Paragraph } from '../map/argument-map'
import { CHANGE_PARTS, CHANGE_WORDS, changeIn } from '../map/paragraph-change'
import { TEST_LABELS, TEST_PARTS, testIn } from '../map/paragraph-tests'
import { findParagraph, nameOfParagraph, paragraphsInOrder } from '../map/read-map'
import { relationWord } from '../map/relation-words'
import { aboutLabel, type HasQuestion } from '../question/question-words'
import type { Difference, DifferenceKind } from './difference'
import { factorWords } from './factor-words'
import { moved } from './moved'

/** What differs of each paragraph itself, by its id; those without a difference are left out. */
export function compareParagraphs(before: ArgumentMap, after: ArgumentMap): Map<string, Difference[]> {
  const ids = (map: ArgumentMap) => paragraphsInOrder(map).map((p) => p.id)
  const stepped = moved(ids(before), ids(after))
  const found = new Map<string, Difference[]>()
  for (const id of new Set([...ids(after), ...ids(before)])) {
    const differences = compareOne(before, after, id, stepped.has(id))
    if (differences.length > 0) found.set(id, differences)
  }
  return found
}

function compareOne(before: ArgumentMap, after: ArgumentMap, id: string, hasStepped: boolean): Difference[] {
  const was = findParagraph(before, id)
  const is = findParagraph(after, id)
  const found: Difference[] = []
  const look = (kind: DifferenceKind, label: string, a: string | null, b: string | null) => {
    const texts = { before: a || null, after: b || null }
    if (texts.before !== texts.after) found.push({ kind, label, of: null, ...texts, node: id })
  }
  if (!is) {
    look('paragraph-removed', 'Paragraph taken out', was?.point || 'No point yet', null)
    return found
  }
  if (!was) look('paragraph-added', 'New paragraph', null, is.point || 'No point yet')
  if (hasStepped) {
    const [from, to] = [placeOf(before, id), placeOf(after, id)]
    found.push({ kind: 'paragraph-moved', label: 'Moved', of: null, before: from, after: to, node: id })
  }
  const old = was ?? Paragraph.parse({ id, order: 0, factor: is.factor, point: is.point })
  look('paragraph-factor', aboutLabel(after), factorWords(before, old.factor), factorWords(after, is.factor))
  look('towards-answer', 'Towards the answer', towardsOf(before, id, after), towardsOf(after, id, after))
  look('point', 'Point', old.point, is.point)
  for (const part of CHANGE_PARTS) look('change', CHANGE_WORDS[part].label, changeIn(old, part), changeIn(is, part))
  for (const part of TEST_PARTS) look('test', `Test: ${TEST_LABELS[part]}`, testIn(old, part), testIn(is, part))
  look('link-back', 'Link back', old.linkBack, is.linkBack)
  look('terms', 'Words of the question', old.terms.join(', '), is.terms.join(', '))
  look('weight', 'Weight', weightOf(old), weightOf(is))
  look('weight-reason', 'Why it counts most', old.weightReason, is.weightReason)
  return found
}

const weightOf = ({ weight }: Paragraph) => (weight === null ? null : String(weight))

/** “for”, “against: only after 1926”, in the words of a question; a paragraph may bear on the answer in more than one way. */
function towardsOf(map: ArgumentMap, id: string, asking: HasQuestion): string | null {
  const ways = map.relations
    .filter((r) => r.from === id && r.to === ANSWER)
    .map((r) => [relationWord(asking, { ...r, label: '' }), r.label].filter(Boolean).join(': '))
  return ways.sort().join('; ') || null
}

/** “after 2 Policy”, or “first”. */
function placeOf(map: ArgumentMap, id: string): string {
  const order = paragraphsInOrder(map)
  const before = order[order.findIndex((p) => p.id === id) - 1]
  return before ? `after ${nameOfParagraph(map, before.id)}` : 'first'
}
