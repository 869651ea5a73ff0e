'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { budgetOf, timeWords } from '@/lib/domain/plan/budget'

/** The foot of the outline: what the plan takes to write. */
export function OutlineBudget() {
  const map = useMap((s) => s.map)
  const { rules } = useTools()
  const budget = budgetOf(map.paragraphs.length, rules.presets[map.question.preset])
  return (
    <p className="count border-t border-rule bg-sheet px-5 py-3 text-end text-small text-ink-2">{timeWords(budget)}</p>
  )
}
