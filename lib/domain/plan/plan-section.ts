import { ACCORDING_TO, sourceOf } from '../map/claim-source'
import { type Branch, flatten } from '../map/read-map'
import type { Role } from '../shared/role'
import { ROLE_WORDS } from '../shared/role-words'
import { counterLines } from './counter-lines'
import { joinPlanLines } from './join-lines'
import type { PlanIndex } from './plan-index'
import { gapIn, line, type PlanLine } from './plan-line'

/**
 * One placed claim: its line, who says so if that is said, how many claims it hangs under and whether under none, and what
 * it does to others and others do to it.
 */
export type PlanItem = {
  line: PlanLine
  source: PlanLine | null
  role: Role
  depth: number
  top: boolean
  joins: PlanLine[]
  counters: PlanLine[]
}

/** A claim with its evidence and explanation, and the gaps where one of them is missing. */
export type PlanSection = { items: PlanItem[]; gaps: PlanLine[] }

/** A label of fewer words than this says too little to explain why a fact matters. */
const WORDS_OF_AN_EXPLANATION = 4

export function planSection(index: PlanIndex, top: Branch): PlanSection {
  const branches = flatten([top])
  const has = (role: Role) => branches.some((b) => b.claim.role === role)
  const explained = branches.some((b) => b.by && b.by.label.trim().split(/\s+/).length >= WORDS_OF_AN_EXPLANATION)
  const asks = (top.claim.role === 'claim' || top.claim.role === 'judgement') && !top.claim.context
  const gaps: PlanLine[] = []
  if (asks && !has('evidence')) gaps.push(missing(top, 'evidence'))
  if (asks && !has('explanation') && !explained) gaps.push(missing(top, 'explanation'))
  return { items: branches.map((b) => planItem(index, b)), gaps }
}

function planItem(index: PlanIndex, { claim, number, depth, by }: Branch): PlanItem {
  const { id, text, role } = claim
  const source = sourceOf(claim)
  const shown = (index.from.get(id) ?? []).filter((r) => index.placed.has(r.id))
  const wording = shown
    .filter((r) => r.label.trim() !== '')
    .map((r) => line({ id: `wording ${r.id}`, kind: 'wording', text: r.label, nodes: [id, r.id, r.to] }))
  return {
    line: line({
      id: `claim ${id}`,
      kind: role,
      number,
      text,
      nodes: [id, ...shown.map((r) => r.id), ...(by ? [by.id] : [])],
      own: id,
      gap: gapIn(text, ROLE_WORDS[role], { at: 'claim', id, open: 'text' }),
    }),
    source:
      source === ''
        ? null
        : line({ id: `source ${id}`, kind: 'source', label: ACCORDING_TO, text: source, nodes: [id] }),
    role,
    depth,
    top: depth === 0,
    joins: [...wording, ...joinPlanLines(index, id)],
    counters: counterLines(index, id),
  }
}

const missing = ({ claim, number }: Branch, what: 'evidence' | 'explanation'): PlanLine =>
  line({
    id: `${what} for ${claim.id}`,
    kind: what,
    nodes: [claim.id],
    gap: { name: `${ROLE_WORDS[what]} for ${number}`, place: { at: 'claim', id: claim.id, open: `new-${what}` } },
  })
