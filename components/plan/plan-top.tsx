'use client'
import type { LeadsTo } from '@/components/session/map-state'
import { useMap, useTools } from '@/components/session/use-map'
import { budgetWords, overWords } from '@/lib/domain/plan/budget'
import type { EssayPlan } from '@/lib/domain/plan/essay-plan'
import { PlanDates } from './plan-dates'
import { WHERE } from './plan-line-row'

/** What the plan takes to write, and where its lines lead. */
export function PlanTop({ plan: { budget } }: { plan: EssayPlan }) {
  const map = useMap((s) => s.map)
  const leadsTo = useMap((s) => s.leadsTo)
  const { rules, leadTo } = useTools()
  const over = overWords(budget)
  return (
    <header className="plan-row plan-top">
      <div className="plan-margin" />
      <div className="plan-body">
        <p className="plan-budget count">
          <b>{rules.presets[map.question.preset].name}</b> {budgetWords(budget)}
        </p>
        {over !== '' && <p className="meta">{over}</p>}
        {budget.paragraphs === 0 && (
          <p className="plan-teach">
            Your essay will stand here, line by line, as you put cards into paragraphs. What is missing stays a ruled
            line, here and in print.
          </p>
        )}
        {budget.paragraphs > 0 && (
          <fieldset className="plan-leads">
            <legend>Press a line to see it</legend>
            {(Object.keys(WHERE) as LeadsTo[]).map((view) => (
              <label key={view}>
                <input type="radio" name="plan-leads-to" checked={leadsTo === view} onChange={() => leadTo(view)} />
                <span>{WHERE[view]}</span>
              </label>
            ))}
          </fieldset>
        )}
        {budget.paragraphs > 0 && <PlanDates />}
      </div>
    </header>
  )
}
