import type { EssayPlan } from './essay-plan'
import type { PlanLine } from './plan-line'
import type { PlanParagraph } from './plan-paragraph'

/** Every line of a plan, in the order in which it is read. */
export function linesInOrder({ introduction: i, paragraphs, judgement: j }: EssayPlan): PlanLine[] {
  return [
    i.question,
    i.lineOfArgument,
    i.criteria,
    i.factors,
    ...paragraphs.flatMap(linesOfParagraph),
    j.stance,
    j.mainFactor,
    j.conclusion,
    j.criteria,
    j.weights,
  ].filter((line) => line !== null)
}

const linesOfParagraph = (p: PlanParagraph): (PlanLine | null)[] => [
  p.head,
  p.side,
  p.point,
  ...p.changes,
  ...p.sections.flatMap((s) => [
    ...s.items.flatMap((i) => [i.line, ...(i.source ? [i.source] : []), ...i.joins, ...i.counters]),
    ...s.gaps,
  ]),
  ...p.gaps,
  ...p.joins,
  ...p.counters,
  ...p.tests,
  p.linkBack,
  p.reason,
]

/** What a line came from. */
export const nodesOf = (line: PlanLine): string[] => line.nodes

/** Every line that came from a node, its own line first. */
export function linesOf(plan: EssayPlan, node: string): PlanLine[] {
  const lines = linesInOrder(plan).filter((line) => line.nodes.includes(node))
  return [...lines.filter((line) => line.own === node), ...lines.filter((line) => line.own !== node)]
}
