import { ANSWER } from '../map/argument-map'
import { isSupporting } from '../map/relation-kind'
import { type PlanIndex, placeWords } from './plan-index'
import { line, type PlanLine } from './plan-line'

const TO_ANSWER = { opposes: 'also against', qualifies: 'also qualifies' } as const

/**
 * What a node does to others, said at the node: “reinforced 3.1”, “also supports paragraph 2”. What opposes or
 * qualifies another node is said there, since that is where it must be answered.
 */
export function joinLines(index: PlanIndex, id: string): PlanLine[] {
  return (index.from.get(id) ?? []).flatMap((r): PlanLine[] => {
    if (index.placed.has(r.id)) return []
    const to = placeWords(index, r.to)
    const made = { id: `${r.kind === 'links' ? 'link' : 'support'} ${r.id}`, nodes: [id, r.id, r.to] }
    if (r.kind === 'links') return [line({ ...made, kind: 'link', text: `${r.label.trim() || 'linked to'} ${to}` })]
    const verb = isSupporting(r.kind)
      ? r.kind === 'supports'
        ? 'also supports'
        : 'also an example for'
      : r.to === ANSWER
        ? TO_ANSWER[r.kind as keyof typeof TO_ANSWER]
        : null
    return verb === null ? [] : [line({ ...made, kind: 'support', label: `${verb} ${to}`, text: r.label })]
  })
}
