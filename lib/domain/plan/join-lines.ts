import { ANSWER, type Relation } from '../map/argument-map'
import { type PlanIndex, placeWords } from './plan-index'
import { line, type PlanLine } from './plan-line'

/**
 * What a node does to others, said at the node: “reinforced 3.1”, “also supports paragraph 2”. What opposes or
 * qualifies another node is said there, since that is where it must be answered.
 */
export function joinPlanLines(index: PlanIndex, id: string): PlanLine[] {
  return (index.from.get(id) ?? []).flatMap((r): PlanLine[] => {
    if (index.placed.has(r.id)) return []
    const to = placeWords(index, r.to)
    const made = { id: `${r.kind === 'links' ? 'link' : 'support'} ${r.id}`, nodes: [id, r.id, r.to] }
    if (r.kind === 'links') return [line({ ...made, kind: 'link', text: `${r.label.trim() || 'linked to'} ${to}` })]
    const verb = verbOf(r)
    return verb === null ? [] : [line({ ...made, kind: 'support', label: `${verb} ${to}`, text: r.label })]
  })
}

/** Null for what is said at the other end. */
function verbOf({ kind, to }: Relation): string | null {
  if (kind === 'supports') return 'also supports'
  if (kind === 'exemplifies') return 'also an example for'
  if (to !== ANSWER) return null
  return kind === 'opposes' ? 'also against' : 'also qualifies'
}
