'use client'
import { ArrowRight, Check, CornerDownRight, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useOpenPlace } from '@/components/plan/use-open-place'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useVersions } from '@/components/versions/versions-context'
import { PHASES, SHARES } from '@/lib/domain/plan/clock'
import { PHASE_WORDS } from '@/lib/domain/plan/phase-words'
import { leftMs, type TimedRun, versionOf } from '@/lib/domain/plan/timed-run'
import { useClock } from './clock-context'
import { TIME_IS_UP } from './clock-provider'
import { CLOCK_KEYS, useClockKeys } from './use-clock-keys'

/** The line under the question while a plan is made against the clock: what to do now, where, and what comes next. */
export function ClockLine() {
  const { run, phase } = useClock()
  const line = useRef<HTMLElement>(null)
  const inside = useRef(false)
  useClockKeys()

  // biome-ignore lint/correctness/useExhaustiveDependencies: a button that went with its phase has taken the focus along
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) line.current?.querySelector('button')?.focus()
  }, [phase, run?.state])

  if (!run || (run.state === 'running' && !phase)) return null
  const stood = run.state === 'over' ? <OverLine run={run} /> : <StoppedLine run={run} />
  return (
    <section
      ref={line}
      className="relative flex flex-none flex-wrap items-center gap-x-5 gap-y-2 border-b border-rule bg-sheet ps-6 pe-4 pt-2 pb-3 max-phone:px-5"
      data-clock-line
      aria-label="Against the clock"
      onFocus={() => {
        inside.current = true
      }}
      onBlur={(event) => {
        if (event.relatedTarget) inside.current = false
      }}
    >
      {phase ? <PhaseLine phase={phase} /> : stood}
    </section>
  )
}

function PhaseLine({ phase }: { phase: (typeof PHASES)[number] }) {
  const { step, stop } = useClock()
  const openPlace = useOpenPlace()
  const { word, now, places } = PHASE_WORDS[phase]
  const at = PHASES.indexOf(phase)
  const next = PHASES[at + 1]
  return (
    <>
      <p className="flex-[1_1_18em] text-card leading-card text-ink-2">
        <b className="text-ink">{word}</b> {now}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {places.map(({ words, place }, i) => (
          <Button
            key={words}
            size="small"
            className={i === 0 ? '' : 'max-phone:hidden'}
            aria-keyshortcuts={i === 0 ? CLOCK_KEYS.place : undefined}
            title={i === 0 ? `Go there (${CLOCK_KEYS.place})` : 'Go there'}
            onClick={() => openPlace(place)}
          >
            <Icon of={CornerDownRight} size="small" />
            {words}
          </Button>
        ))}
        {next && (
          <Button
            size="small"
            aria-keyshortcuts={CLOCK_KEYS.next}
            title={`Next phase (${CLOCK_KEYS.next}), back (${CLOCK_KEYS.back})`}
            onClick={() => step(1)}
          >
            Next: {PHASE_WORDS[next].word}
            <Icon of={ArrowRight} size="small" />
          </Button>
        )}
        <Button variant="quiet" size="small" onClick={stop}>
          Stop
        </Button>
      </div>
      <ol className="absolute inset-x-0 bottom-0 flex h-[4px] gap-1" aria-label="Phases">
        {PHASES.map((p, i) => (
          <li
            key={p}
            className={`basis-0 ${LOOKS[stateOf(i, at)]}`}
            style={{ flexGrow: SHARES[p] }}
            aria-current={i === at ? 'step' : undefined}
          >
            <span className="sr">{PHASE_WORDS[p].word}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

function OverLine({ run }: { run: TimedRun }) {
  const { putAway } = useClock()
  const map = useMap((s) => s.map)
  const { open } = useVersions()
  const version = map.versions.find((v) => v.id === versionOf(run).id)
  return (
    <>
      <p className="flex-[1_1_18em] text-card leading-card text-ink-2">
        <Icon of={Check} className="me-2 inline-block align-[-3px]" />
        <b className="text-ink">{TIME_IS_UP}</b>{' '}
        {version ? `Your plan is kept as “${version.name}”.` : 'No more versions fit: remove one to keep this plan.'}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {version && (
          <Button size="small" onClick={() => open({ what: 'compare', from: version.id, to: null })}>
            Compare
          </Button>
        )}
        <IconButton size="small" label="Close" onClick={putAway}>
          <Icon of={X} />
        </IconButton>
      </div>
    </>
  )
}

function StoppedLine({ run }: { run: TimedRun }) {
  const { carryOn, putAway } = useClock()
  const goesOn = leftMs(run, Date.now()) > 0
  return (
    <>
      <p className="flex-[1_1_18em] text-card leading-card text-ink-2">
        <b className="text-ink">The clock is stopped.</b>{' '}
        {goesOn ? 'If you carry on, the time has run on meanwhile.' : 'Its time has passed.'}
      </p>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {goesOn && (
          <Button size="small" onClick={carryOn}>
            Carry on
          </Button>
        )}
        <IconButton size="small" label="Close" onClick={putAway}>
          <Icon of={X} />
        </IconButton>
      </div>
    </>
  )
}

const LOOKS = {
  done: 'bg-ink-3 forced-color-adjust-none',
  now: 'bg-accent forced-color-adjust-none',
  later: 'bg-sunk',
}

function stateOf(phase: number, now: number): 'done' | 'now' | 'later' {
  if (phase < now) return 'done'
  return phase === now ? 'now' : 'later'
}
