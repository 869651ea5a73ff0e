'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { NamesSwitch } from '@/components/classroom/names/names-here'
import { SideSlip } from '@/components/classroom/side-slip'
import { TeacherPage } from '@/components/classroom/teacher-page'
import { useChoice } from '@/components/review/use-choice'
import { FactorScope } from '@/components/ui/factor-look'
import { KeyStrip } from '@/components/ui/key-strip'
import { wallGroups } from '@/lib/domain/review/wall-groups'
import { OnceSlip } from '../once/once-slip'
import { useOnce } from '../once/use-once'
import { ClassTable } from '../table/class-table'
import { Figures } from '../table/figures'
import { ChosenBar } from './chosen-bar'
import { EdgePatterns } from './edge-patterns'
import { goToSeat, seatHere } from './stops'
import { usePinning } from './use-pinning'
import { useWallKeys } from './use-wall-keys'
import { WallBoard } from './wall-board'
import { WallHeader } from './wall-header'
import type { WallProps, WallView } from './wall-props'

/** The wall of an assignment, or its table: one class, one choice of maps, one comment for many. */
export function WallScreen(props: WallProps) {
  const { assignmentId, wall, titles, bank } = props
  const router = useRouter()
  const [view, setView] = useState(props.view)
  const [legend, setLegend] = useState(false)
  const groups = wallGroups(wall.pupils)
  const choice = useChoice(wall.pupils)
  const chosen = wall.pupils.filter((p) => choice.has(p.seat.id))
  const once = useOnce(bank, chosen)
  const pinning = usePinning(props)
  const at = useRef<string | null>(null)

  const show = (next: WallView) => {
    at.current = seatHere()
    setView(next)
    window.history.replaceState(null, '', next === 'wall' ? `/assignments/${assignmentId}` : '?view=table')
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: after the other view is drawn
  useEffect(() => goToSeat(at.current), [view])

  const write = () => {
    const here = wall.pupils.filter((p) => p.seat.id === seatHere() && p.submissionId !== null)
    const of = chosen.length > 0 ? chosen : here
    if (of.length === 0) return pinning.say('Choose maps first: X, or the number of a group.')
    if (chosen.length === 0) choice.only(of.map((p) => p.seat.id))
    once.open(of)
  }
  const pin = () => {
    const { draft, rows } = once
    const landings = rows.flatMap((r) => (r.on ? [{ submissionId: r.pupil.submissionId!, node: r.at.node }] : []))
    if (!draft || landings.length === 0 || draft.text.trim() === '' || pinning.busy) return
    const { code, text, task, taskBy } = draft
    pinning.pin({ code, text, landings, task: task.trim(), taskBy: taskBy || null }, () => {
      once.close(true)
      choice.clear()
    })
  }
  const close = () => {
    if (once.draft) once.close()
    else choice.clear()
  }
  useWallKeys({
    groups,
    choice,
    once,
    write,
    pin,
    close,
    undo: pinning.undo,
    switchView: () => show(view === 'wall' ? 'table' : 'wall'),
    toSheet: () => router.push(`/assignments/${assignmentId}/sheet`),
    legend: () => setLegend((on) => !on),
  })
  const landingOf = (seatId: string) => {
    const row = once.rows.find((r) => r.pupil.seat.id === seatId && r.on)
    return row && once.draft ? { at: row.at.flag, code: once.draft.code } : null
  }
  const begun = wall.pupils.some((p) => p.state !== 'not-started')
  return (
    <FactorScope factors={wall.factors}>
      {/* The keys stay in sight while the wall goes by under them. */}
      <TeacherPage className="[&>footer]:sticky [&>footer]:bottom-0 [&>footer]:z-bar short:[&>footer]:static">
        <EdgePatterns />
        <main
          id="main"
          className={`grid min-h-0 flex-1 grid-rows-[auto_1fr] ${columnsOf(view, once.draft !== null)}`}
          tabIndex={-1}
        >
          <WallHeader {...props} pupils={wall.pupils} view={view} onView={show} />
          <div className={`flex min-w-0 flex-col ${once.draft ? 'max-tablet:hidden' : ''}`}>
            {!begun && <Empty pupils={wall.pupils.length} />}
            {begun && wall.figures.maps === 0 && (
              <p className={SAID}>
                Nobody has handed in yet. Drafts are shown as they stand; they cannot be commented on.
              </p>
            )}
            {view === 'wall' ? (
              begun && (
                <WallBoard
                  {...props}
                  {...{ groups, choice, landingOf, legend }}
                  onLegend={() => setLegend(!legend)}
                  words={wall.figures.words}
                />
              )
            ) : (
              <ClassTable {...{ assignmentId, wall, choice, titles }} />
            )}
            <ChosenBar
              {...{ chosen: chosen.length, writing: once.draft !== null, pinning, write }}
              onClear={choice.clear}
            />
          </div>
          {once.draft ? (
            <OnceSlip once={once} bank={bank} busy={pinning.busy} onPin={pin} onClose={close} />
          ) : (
            view === 'table' && (
              <SideSlip label="The class in figures">
                <Figures figures={wall.figures} />
              </SideSlip>
            )
          )}
        </main>
        <KeyStrip
          shown={[
            { keys: ['J', 'K'], does: 'next, previous' },
            { keys: ['X'], does: 'choose' },
            ...(view === 'wall' ? [{ keys: ['1', '–', '9'], does: 'choose a group' }] : []),
            { keys: ['↵'], does: 'open' },
            { keys: ['C'], does: 'comment once' },
            { keys: ['Ctrl Z'], does: 'undo' },
          ]}
          aside={
            view === 'wall' ? 'Nothing here ranks pupils' : 'Evidence counts cards, not their truth · no total, no mark'
          }
        >
          <NamesSwitch />
        </KeyStrip>
      </TeacherPage>
    </FactorScope>
  )
}

const SAID = 'px-6 pt-5 pb-3 text-ink-2'

/** Beside the wall or the table: the slip that is written in; beside the table alone: the figures, where there is room. */
function columnsOf(view: WallView, writing: boolean): string {
  if (writing) return 'grid-cols-[minmax(0,1fr)_minmax(320px,var(--panel-w))] max-tablet:grid-cols-1'
  return view === 'table'
    ? 'grid-cols-[minmax(0,1fr)_minmax(320px,var(--panel-w))] max-desk:grid-cols-1'
    : 'grid-cols-1'
}

function Empty({ pupils }: { pupils: number }) {
  return (
    <p className={SAID}>
      {pupils === 0 ? 'Nobody is in this class yet.' : 'Nobody has begun yet.'} Maps appear here as soon as pupils place
      their first card.
    </p>
  )
}
