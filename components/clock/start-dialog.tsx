'use client'
import { useState } from 'react'
import { AskingDialog } from '@/components/dialogs/asking-dialog'
import { useMap, useTools } from '@/components/session/use-map'
import { focusWhenDrawn } from '@/components/session/when-drawn'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { CLOCK_MINUTES, clockWords, EXTRA_TIME, PHASES, phaseMs, type Timing } from '@/lib/domain/plan/clock'
import { PHASE_WORDS } from '@/lib/domain/plan/phase-words'
import { useClock } from './clock-context'

/** How long, and off it goes. What the kind of essay allows is chosen until something else is. */
export function StartDialog({ onShut, onVersions }: { onShut: () => void; onVersions: () => void }) {
  const map = useMap((s) => s.map)
  const { rules } = useTools()
  const clock = useClock()
  const allowed = CLOCK_MINUTES.find((m) => m === rules.presets[map.question.preset].plan)
  const [timing, setTiming] = useState<Timing>({ minutes: allowed ?? 10, extra: 0 })
  return (
    <AskingDialog title="Plan against the clock" onShut={onShut}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          clock.start(timing)
          onShut()
          // The button that opened this has become the clock.
          focusWhenDrawn('.clock-line button')
        }}
      >
        <fieldset className="lengths">
          <legend className="label">How long</legend>
          {CLOCK_MINUTES.map((minutes) => (
            <label key={minutes}>
              <input
                type="radio"
                name="minutes"
                checked={timing.minutes === minutes}
                onChange={() => setTiming({ ...timing, minutes })}
              />
              <span>{minutes} minutes</span>
            </label>
          ))}
        </fieldset>
        <label className="tick">
          <input
            type="checkbox"
            checked={timing.extra > 0}
            onChange={(e) => setTiming({ ...timing, extra: e.target.checked ? EXTRA_TIME[1] : EXTRA_TIME[0] })}
          />
          {EXTRA_TIME[1]} % extra time
        </label>
        <dl className="phase-times">
          {PHASES.map((phase) => (
            <div key={phase}>
              <dt>{PHASE_WORDS[phase].word}</dt>
              <dd>{clockWords(phaseMs(timing, phase))}</dd>
            </div>
          ))}
        </dl>
        <p className="meta">
          Findings stay silent until time is up. Then your plan is kept as it stands, and you can go on.
        </p>
        <DialogFoot onLeave={onShut} keep="Start">
          <Button variant="quiet" className="clock-versions" onClick={onVersions}>
            Versions…
          </Button>
        </DialogFoot>
      </form>
    </AskingDialog>
  )
}
