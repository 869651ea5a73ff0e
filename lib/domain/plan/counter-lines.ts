import type { Relation } from '../map/argument-map'
import { speaksAgainst } from '../map/relation-kind'
import { sidesOfStance } from '../question/question-types'
import { kindOf, type PlanIndex, placeWords } from './plan-index'
import { line, type PlanLine } from './plan-line'

/** Everything that opposes or qualifies a node of the plan. */
const againstIt = (index: PlanIndex, id: string): Relation[] =>
  (index.into.get(id) ?? []).filter((r) => speaksAgainst(r.kind))

/** Whether the student judges against this paragraph: its side has lost. Only for or against can lose; a “but” cannot. */
function isLosing(index: PlanIndex, paragraph: string): boolean {
  const side = index.towards.get(paragraph)?.kind
  return side !== undefined && side === sidesOfStance(index.map.judgement.stance).losing
}

/**
 * What speaks against a node, and by what that is answered. On the losing side it is itself the answer. One line each,
 * and one for each answer or the gap where an answer to an opposing line is missing.
 */
export function counterLines(index: PlanIndex, id: string): PlanLine[] {
  const losing = isLosing(index, index.paragraphOf.get(id) ?? id)
  return againstIt(index, id).flatMap((r) => {
    const from = placeWords(index, r.from)
    const answers = losing || (r.kind === 'qualifies' && index.map.judgement.stance === null)
    const against = r.kind === 'opposes' ? 'Against this:' : 'But:'
    const word = answers ? 'Answered by' : against
    const said = line({
      id: `counter ${r.id}`,
      kind: answers ? 'answer' : 'counter',
      label: `${word} ${from}`,
      text: r.label,
      nodes: [id, r.id, r.from],
    })
    return answers ? [said] : [said, ...answersTo(index, r, id)]
  })
}

function answersTo(index: PlanIndex, counter: Relation, id: string): PlanLine[] {
  const at = index.paragraphOf.get(counter.from)
  const answers = [counter.from, ...(at === undefined || at === counter.from ? [] : [at])]
    .flatMap((node) => againstIt(index, node))
    .filter((r) => r.id !== counter.id)
  const nodes = [id, counter.id, counter.from]
  if (answers.length > 0) {
    const places = new Set(answers.map((r) => placeWords(index, r.from)))
    return [
      line({
        id: `answer to ${counter.id}`,
        kind: 'answer',
        label: `Answered by ${[...places].join(', ')}`,
        text: answers.length === 1 ? answers[0]!.label : '',
        nodes: [...nodes, ...answers.flatMap((r) => [r.from, r.id])],
      }),
    ]
  }
  if (counter.kind === 'qualifies') return []
  const place = { at: kindOf(index, id), id, open: 'link' } as const
  return [
    line({
      id: `answer to ${counter.id}`,
      kind: 'answer',
      nodes,
      gap: { name: `Answer to ${placeWords(index, counter.from)}`, place },
    }),
  ]
}

/** The gap of a losing paragraph that nothing from another paragraph opposes, qualifies or outweighs. */
export function unanswered(index: PlanIndex, paragraph: string, claims: string[]): PlanLine | null {
  if (!isLosing(index, paragraph)) return null
  const met = [paragraph, ...claims].some((id) =>
    (index.into.get(id) ?? []).some(
      (r) =>
        index.paragraphOf.get(r.from) !== paragraph &&
        (speaksAgainst(r.kind) || (r.kind === 'links' && /outweigh/i.test(r.label))),
    ),
  )
  if (met) return null
  return line({
    id: `answer ${paragraph}`,
    kind: 'answer',
    nodes: [paragraph],
    gap: { name: 'Your answer to this side', place: { at: 'paragraph', id: paragraph, open: 'link' } },
  })
}
