'use client'
import { Scale } from 'lucide-react'
import { useMap, useTools } from '@/components/session/use-map'
import { focusWhenDrawn } from '@/components/session/when-drawn'
import { Button } from '@/components/ui/button'
import { MapSign, YouSign } from '@/components/ui/how-far-signs'
import { HowFarSlider } from '@/components/ui/how-far-slider'
import { Icon } from '@/components/ui/icon'
import { Panel, Says } from '@/components/ui/panel'
import { HowItStands } from '@/components/weighing/how-it-stands'
import { useQuestionWords, useReading, useStanceWords } from '@/components/weighing/verdict-words'
import { weighedOf } from '@/components/weighing/weighed'
import { Why } from '@/components/weighing/why'
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
    focusWhenDrawn('[data-weigh-bar] [aria-current]')
  }
  return (
    <>
      <Panel
        goesOn={verdict !== null}
        className="sticky top-0 z-1 bg-ground"
        heading="How far?"
        aria-label="How far?"
        data-field="how-far"
      >
        <HowFarSlider
          you={stance}
          map={verdict?.tick ?? null}
          words={words}
          onChange={(to) => run(setJudgement, { stance: to })}
        />
        <Says sign={<YouSign />}>You: {you}</Says>
        {verdict ? (
          <Says sign={<MapSign />}>Your map: {verdict.words}</Says>
        ) : (
          <>
            <p className="meta mt-3">{silent}</p>
            {view !== 'weigh' && map.paragraphs.length > 0 && (
              <Button size="small" className="mt-3" onClick={goAndWeigh}>
                <Icon of={Scale} /> Weigh them
              </Button>
            )}
          </>
        )}
        {/* Said once a weight is set, not at each step of the slider. */}
        <p className="sr" aria-live="polite">
          {kept && `Your map: ${kept.words}`}
        </p>
      </Panel>
      <Panel from={verdict !== null} aria-label="Why">
        {verdict && <Why verdict={verdict} />}
        {map.paragraphs.length > 0 && <HowItStands />}
        {verdict && <p className="meta mt-3">What your own weights say. It is not a mark.</p>}
      </Panel>
    </>
  )
}
