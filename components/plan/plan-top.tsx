'use client'
import type { LeadsTo } from '@/components/session/map-state'
import { useMap, useTools } from '@/components/session/use-map'
import { budgetWords, overWords } from '@/lib/domain/plan/budget'
import type { EssayPlan } from '@/lib/domain/plan/essay-plan'
import { PlanDates } from './plan-dates'
import { WHERE } from './plan-line-row'
import { PlanRow } from './plan-row'

/** What the plan takes to write, and where its lines lead. */
export function PlanTop({ plan: { budget } }: { plan: EssayPlan }) {
  const map = useMap((s) => s.map)
  const leadsTo = useMap((s) => s.leadsTo)
  const { rules, leadTo } = useTools()
  const over = overWords(budget)
  return (
    <PlanRow as="header" words>
      <p className="count">
        <b className="me-3">{rules.presets[map.question.preset].name}</b> {budgetWords(budget)}
      </p>
      {over !== '' && <p className="meta">{over}</p>}
      {budget.paragraphs === 0 && (
        <p className="mt-3 mb-1 max-w-[56ch] font-says text-point leading-card font-point">
          Your essay will stand here, line by line, as you put cards into paragraphs. What is missing stays a ruled
          line, here and in print.
        </p>
      )}
      {budget.paragraphs > 0 && (
        <fieldset className="mt-2 flex flex-wrap items-center gap-x-2 text-small text-ink-2 print:hidden">
          <legend className="float-left pe-2 max-phone:float-none">Press a line to see it</legend>
          {(Object.keys(WHERE) as LeadsTo[]).map((view) => (
            <label key={view} className="inline-flex min-h-hit cursor-pointer items-center gap-2 px-2">
              <input
                className="m-0 size-5 accent-accent"
                type="radio"
                name="plan-leads-to"
                checked={leadsTo === view}
                onChange={() => leadTo(view)}
              />
              <span>{WHERE[view]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {budget.paragraphs > 0 && <PlanDates />}
    </PlanRow>
  )
}
