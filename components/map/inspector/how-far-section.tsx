'use client'
import { Scale } from 'lucide-react'
import { useMap, useTools } from '@/components/session/use-map'
import { focusWhenDrawn } from '@/components/session/when-drawn'
import { Button } from '@/components/ui/button'
import { HowFarSlider } from '@/components/ui/how-far-slider'
import { Icon } from '@/components/ui/icon'
import { HowItStands } from '@/components/weighing/how-it-stands'
import { useQuestionWords, useReading, useStanceWords } from '@/components/weighing/verdict-words'
import { weighedOf } from '@/components/weighing/weighed'
import { Why } from '@/components/weighing/why'
import '@/components/weighing/why.css'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'

/** The student's own stance, and beside it what their weights say, and why. They may disagree; neither is a mark. */
export function HowFarSection() {
  const map = useMap((s) => s.map)
  const view = useMap((s) => s.view)
  const { run, show, openSheet } = useTools()
  const { stance } = map.judgement
  const { verdict, silent } = useReading()
  const words = useQuestionWords()
  const you = useStanceWords()
  const kept = weighedOf(map).reading().verdict
  const goAndWeigh = () => {
    openSheet(null)
    show('weigh')
    focusWhenDrawn('.weigh-bar [aria-current]')
  }
  return (
    <>
      <section className="panel how-far-head" aria-label="How far?" data-field="how-far">
        <h2>How far?</h2>
        <HowFarSlider
          you={stance}
          map={verdict?.tick ?? null}
          words={words}
          onChange={(to) => run(setJudgement, { stance: to })}
        />
        <p className="says">
          <svg width="12" height="11" viewBox="0 0 12 11" aria-hidden="true">
            <path d="M0 0h12L6 11z" fill="var(--accent)" />
          </svg>
          <b>You: {you}</b>
        </p>
        {verdict ? (
          <p className="says">
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M6 1l5 9.500H1z" fill="none" stroke="currentColor" strokeWidth="1.800" />
            </svg>
            <b>Your map: {verdict.words}</b>
          </p>
        ) : (
          <>
            <p className="meta">{silent}</p>
            {view !== 'weigh' && map.paragraphs.length > 0 && (
              <Button size="small" className="how-far-weigh" onClick={goAndWeigh}>
                <Icon of={Scale} /> Weigh them
              </Button>
            )}
          </>
        )}
        {/* Said once a weight is set, not at each step of the slider. */}
        <p className="sr" aria-live="polite">
          {kept && `Your map: ${kept.words}`}
        </p>
      </section>
      <section className="panel why-panel" aria-label="Why">
        {verdict && <Why verdict={verdict} />}
        {map.paragraphs.length > 0 && <HowItStands />}
        {verdict && <p className="meta">What your own weights say. It is not a mark.</p>}
      </section>
    </>
  )
}
