'use client'
import { type ReactNode, useEffect, useState } from 'react'
import { type OpenAssignment, useHandIn } from '@/components/classroom/hand-in/hand-in-context'
import { HandInProvider } from '@/components/classroom/hand-in/hand-in-provider'
import { ClockLine } from '@/components/clock/clock-line'
import { ClockProvider } from '@/components/clock/clock-provider'
import { useTimedPlan } from '@/components/clock/use-timed-plan'
import { Canvas } from '@/components/map/canvas/canvas'
import { DragLayer } from '@/components/map/canvas/drag-layer'
import { AnswerPanel } from '@/components/map/inspector/answer-panel'
import { Tray } from '@/components/map/tray/tray'
import { LostWordsOffered } from '@/components/map/words/lost-words-offered'
import { MemoryProvider } from '@/components/memory/memory-context'
import { LookAgain } from '@/components/plan/look-again'
import { useFindingKeys } from '@/components/plan/use-finding-keys'
import { putOnScreen } from '@/components/session/map-on-screen'
import type { MapView } from '@/components/session/map-state'
import type { Opened, OpenSession } from '@/components/session/open-session'
import { OnScreenContext, useMap } from '@/components/session/use-map'
import { useOpened } from '@/components/session/use-opened'
import { FactorScope } from '@/components/ui/factor-look'
import { MenuHome } from '@/components/ui/menu'
import { SourceLink } from '@/components/ui/source-link'
import type { Width } from '@/components/ui/use-width'
import { useWidth, widthNow } from '@/components/ui/use-width'
import { VersionsProvider } from '@/components/versions/versions-provider'
import { TakenAwayBar } from '@/components/weighing/taken-away-bar'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { readMemoryPlace } from '@/lib/sync/memory-place'
import { AnswerSide } from './answer-side'
import { firstView } from './first-view'
import { HeldCard } from './held-card'
import { Asking, HandInDialog, Outline, PlanView, useLater, WeighView } from './later'
import { OVER, OverPage } from './over-page'
import { PhoneTabs } from './phone-tabs'
import { QuestionBar } from './question-bar'
import { SlipBar } from './slip-bar'
import { TopBar } from './top-bar'
import { TraySide } from './tray-side'
import { usePageTitle } from './use-page-title'
import { usePastedList } from './use-pasted-list'
import { useShortcuts } from './use-shortcuts'

type Props = { opened: Opened; rules: PlanRules; assignment?: OpenAssignment; children: ReactNode }

/**
 * Shows the map to be read until its session is open, then lays it out. On the server it never is: the canvas places things
 * with styles that a strict content policy keeps out of served pages.
 */
export function Workspace({ opened, rules, assignment, children }: Props) {
  const session = useOpened(opened)
  return session ? (
    <HandInProvider session={session} assignment={assignment}>
      <Laid session={session} rules={rules} userId={opened.userId} />
    </HandInProvider>
  ) : (
    children
  )
}

function Laid({ session, rules, userId }: { session: OpenSession; rules: PlanRules; userId: string | null }) {
  const timed = useTimedPlan(session, userId)
  const [onScreen] = useState(() => {
    const deckShut = readMemoryPlace(session.view().map.id).closed
    return putOnScreen({ session, rules, firstView: firstView(widthNow()), deckShut })
  })
  useEffect(() => onScreen.connect(), [onScreen])
  return (
    <OnScreenContext value={onScreen}>
      <MapFactors>
        <ClockProvider timed={timed}>
          <VersionsProvider timed={timed}>
            <MemoryProvider>
              <DragLayer>
                <Page />
              </DragLayer>
            </MemoryProvider>
          </VersionsProvider>
        </ClockProvider>
      </MapFactors>
    </OnScreenContext>
  )
}

function MapFactors({ children }: { children: ReactNode }) {
  return <FactorScope factors={useMap((s) => s.map.factors)}>{children}</FactorScope>
}

/** A view that scrolls, with its foot. */
const OnSheet = ({ children }: { children: ReactNode }) => (
  <div className="sheet-page min-h-0 flex-1 overflow-auto short:overflow-visible">
    {children}
    <footer className="px-6 pt-2 pb-3 print:hidden">
      <SourceLink />
    </footer>
  </div>
)

const VIEWS: Record<MapView, ReactNode> = {
  map: <Canvas key="map" />,
  outline: (
    <OnSheet key="outline">
      <Outline />
    </OnSheet>
  ),
  plan: (
    <OnSheet key="plan">
      <PlanView />
    </OnSheet>
  ),
  weigh: (
    <OnSheet key="weigh">
      <WeighView />
    </OnSheet>
  ),
  tray: <Tray key="tray" />,
}

/**
 * What is asked over the page. Drawn with the page, its script would come with the first one; drawn when it is asked, a key
 * pressed right after would be lost.
 */
function Asked({ later }: { later: boolean }) {
  const isAsked = useMap((s) => s.asking !== null)
  const handIn = useHandIn()
  return (
    <>
      {(later || isAsked) && <Asking />}
      {handIn?.isOpen && <HandInDialog hand={handIn} />}
    </>
  )
}

const trayAs = (shut: boolean) => (shut ? 'shut' : 'open')

const PAGE_ALONE = 'minmax(0, 1fr)'
const TRAYS = { shut: '48px', open: '248px' }

/** The editor's columns: margin, page, answer. Where there is no room for the answer there is a rail. */
function columnsOf(width: Width, view: MapView, tray: 'shut' | 'open' | undefined): string {
  if (width === 'phone' || view === 'plan' || (view === 'weigh' && width === 'desk')) return PAGE_ALONE
  return `${tray === undefined ? '' : TRAYS[tray]} ${PAGE_ALONE} ${width === 'desk' ? '268px' : '64px'}`
}

function Page() {
  const width = useWidth()
  const view = useMap((s) => s.view)
  const sheet = useMap((s) => s.sheet)
  useShortcuts()
  usePastedList()
  const later = useLater()
  useFindingKeys()
  usePageTitle()
  const phone = width === 'phone'
  const wide = view === 'plan' || view === 'weigh'
  const trayFits = width === 'desk' || width === 'tablet'
  const [trayShut, setTrayShut] = useState(false)
  const tray = trayFits && !wide && view !== 'tray' ? trayAs(trayShut) : undefined
  return (
    <div
      className="editor relative grid h-dvh grid-rows-[auto_minmax(0,1fr)_auto] overflow-clip short:data-[width=phone]:h-auto short:data-[width=phone]:min-h-dvh short:data-[width=phone]:grid-rows-[auto_minmax(min-content,1fr)_auto] short:data-[width=phone]:overflow-visible"
      style={{ gridTemplateColumns: columnsOf(width, view, tray) }}
      data-width={width}
      data-view={view}
    >
      <TopBar width={width} />
      {/* Kept through the wide views, with its search and its place, and there at once after them. */}
      {trayFits && view !== 'tray' && <TraySide hidden={wide} shut={trayShut} onShut={setTrayShut} />}
      <main className="page relative flex min-h-0 min-w-0 flex-col bg-sheet" tabIndex={-1}>
        <QuestionBar width={width} />
        <ClockLine />
        {VIEWS[view]}
        <HeldCard />
        <TakenAwayBar />
        <LostWordsOffered />
      </main>
      {!phone && view !== 'plan' && !(view === 'weigh' && width === 'desk') && <AnswerSide width={width} />}
      {phone && <PhoneTabs />}
      {!phone && sheet === 'tray' && (
        <aside
          className={`${OVER} inset-x-0 bottom-0 flex h-[52dvh] flex-col border-t-2 border-margin`}
          aria-label="Tray"
        >
          <Tray />
        </aside>
      )}
      {sheet === 'answer' && (
        <OverPage label="How far, weights">
          <AnswerPanel again={false} />
        </OverPage>
      )}
      {sheet === 'again' && (
        <OverPage label="Look again">
          <LookAgain />
        </OverPage>
      )}
      <Asked later={later} />
      <SlipBar />
      <MenuHome />
    </div>
  )
}
