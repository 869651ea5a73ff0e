'use client'
import { HowFarLine } from '@/components/ui/how-far-line'
import { Survives } from '@/components/weighing/survives'
import { useTakenAway } from '@/components/weighing/taken-away'
import { useVerdict, verdictWords } from '@/components/weighing/verdict-words'
import { weighedOf } from '@/components/weighing/weighed'
import { WhatEachAdds } from '@/components/weighing/what-each-adds'
import { Why } from '@/components/weighing/why'
import '@/components/weighing/why.css'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { stanceWords } from '@/lib/domain/question/stance'
import { callNode } from '@/lib/domain/weighing/call-node'
import { useMap } from '../editor/map-context'

/** The student's own stance, and beside it what their weights add up to, and why. They may disagree; neither is a mark. */
export function HowFarSection() {
  const { map, run } = useMap()
  const { stance } = map.judgement
  const { taken } = useTakenAway()
  const { verdict, silent } = useVerdict()
  const kept = weighedOf(map).verdict
  return (
    <>
      <section className="panel how-far-head" aria-label="How far?" data-field="how-far">
        <h2>How far?</h2>
        <HowFarLine you={stance} map={verdict?.tick ?? null} onChange={(to) => run(setJudgement, { stance: to })} />
        <p className="says">
          <svg width="12" height="11" viewBox="0 0 12 11" aria-hidden="true">
            <path d="M0 0h12L6 11z" fill="var(--accent)" />
          </svg>
          <b>You: {stance === null ? 'not decided yet' : stanceWords(stance)}</b>
        </p>
        {verdict ? (
          <p className="says">
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M6 1l5 9.500H1z" fill="none" stroke="currentColor" strokeWidth="1.800" />
            </svg>
            <b>
              Your map{taken ? ` without ${callNode(map, taken.id)}` : ''}: {verdictWords(verdict)}
            </b>
          </p>
        ) : (
          <p className="meta">{silent}</p>
        )}
        {/* Said once a weight is set, not at each step of the slider. */}
        <p className="sr" aria-live="polite">
          {kept && `Your map: ${verdictWords(kept)}`}
        </p>
      </section>
      {verdict && !taken && (
        <section className="panel why-panel" aria-label="Why">
          <Why />
          {verdict.settled && (
            <>
              <WhatEachAdds />
              <Survives />
            </>
          )}
          <p className="meta">What your own weights add up to. It is not a mark.</p>
        </section>
      )}
    </>
  )
}
