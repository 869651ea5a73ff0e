import type { Role } from '../shared/role'
import type { PlanPlace } from './plan-place'

/** What a line of the plan is for. A claim's line is of its role; the student's own judgement is the `conclusion`. */
export type LineKind =
  | Role
  | 'question'
  | 'line-of-argument'
  | 'criteria'
  | 'factors'
  | 'factor'
  | 'side'
  | 'point'
  | 'change'
  | 'test'
  | 'wording'
  | 'source'
  | 'link'
  | 'support'
  | 'counter'
  | 'answer'
  | 'link-back'
  | 'reason'
  | 'stance'
  | 'verdict'
  | 'conclusion'
  | 'main-factor'
  | 'weights'

/** The node that stands for the question, as `answer` stands for the answer to it. */
export const QUESTION = 'question'

/** What a line lacks: a short name for it, and where the student writes it. */
export type Gap = { name: string; place: PlanPlace }

/**
 * One line of the plan. `label`: what the plan says of it (“Answered by 1.2”); `text`: the words that stand on the map,
 * never others. `nodes`: ids of the claims, paragraphs and relations that it came from, or `answer`, `question`, each
 * once. `own`: the one claim or paragraph whose line this is; the other nodes are references. `number`: “2” or “2.3”.
 */
export type PlanLine = {
  id: string
  kind: LineKind
  number: string | null
  label: string
  text: string
  nodes: string[]
  own: string | null
  gap: Gap | null
}

type Made = Pick<PlanLine, 'id' | 'kind' | 'nodes'> & Partial<PlanLine>

/** A line; what is not given is empty. Nodes that are named twice are kept once. */
export const line = ({ nodes, ...made }: Made): PlanLine => ({
  number: null,
  label: '',
  text: '',
  own: null,
  gap: null,
  ...made,
  nodes: [...new Set(nodes)],
})

/** The gap of a text that the student has not written; none when there are words. */
export const gapIn = (text: string, name: string, place: PlanPlace): Gap | null =>
  text.trim() === '' ? { name, place } : null
