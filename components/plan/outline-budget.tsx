'use client'
import { useMap } from '@/components/map/editor/map-context'
import { budgetOf, timeWords } from '@/lib/domain/plan/budget'
import './plan.css'

/** The foot of the outline: what the plan takes to write. */
export function OutlineBudget() {
  const { map, rules } = useMap()
  const budget = budgetOf(map.paragraphs.length, rules.presets[map.question.preset])
  return <p className="outline-budget count">{timeWords(budget)}</p>
}
