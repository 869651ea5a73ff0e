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
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          clock.start(timing)
          onShut()
          // The button that opened this has become the clock.
          focusWhenDrawn('[data-clock-line] button')
        }}
      >
        <fieldset className="flex flex-wrap gap-3">
          <legend className="label">How long</legend>
          {CLOCK_MINUTES.map((minutes) => (
            <label
              key={minutes}
              className="relative grid min-h-[max(40px,var(--hit))] flex-[1_1_5em] cursor-pointer place-items-center rounded-control border border-control-line bg-card text-card font-strong has-checked:border-accent has-checked:bg-accent-tint has-checked:shadow-[inset_0_0_0_1px_var(--accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
                type="radio"
                name="minutes"
                checked={timing.minutes === minutes}
                onChange={() => setTiming({ ...timing, minutes })}
              />
              {minutes} minutes
            </label>
          ))}
        </fieldset>
        <label className="flex min-h-hit items-center gap-3 text-card">
          <input
            className="size-5 accent-accent"
            type="checkbox"
            checked={timing.extra > 0}
            onChange={(e) => setTiming({ ...timing, extra: e.target.checked ? EXTRA_TIME[1] : EXTRA_TIME[0] })}
          />
          {EXTRA_TIME[1]} % extra time
        </label>
        <dl className="flex justify-between gap-2 border-y border-rule py-3 text-small">
          {PHASES.map((phase) => (
            <div key={phase}>
              <dt className="text-ink-3">{PHASE_WORDS[phase].word}</dt>
              <dd className="font-strong tabular-nums">{clockWords(phaseMs(timing, phase))}</dd>
            </div>
          ))}
        </dl>
        <p className="meta">
          Findings stay silent until time is up. Then your plan is kept as it stands, and you can go on.
        </p>
        <DialogFoot onLeave={onShut} keep="Start">
          <Button variant="quiet" className="me-auto" onClick={onVersions}>
            Versions…
          </Button>
        </DialogFoot>
      </form>
    </AskingDialog>
  )
}
