'use client'
import type { OpenAssignment } from '@/components/classroom/hand-in/hand-in-context'
import { HandInDialog } from '@/components/classroom/hand-in/hand-in-dialog'
import { HandInProvider } from '@/components/classroom/hand-in/hand-in-provider'
import { ClockLine } from '@/components/clock/clock-line'
import { ClockProvider } from '@/components/clock/clock-provider'
import { useTimedPlan } from '@/components/clock/use-timed-plan'
import { AnswerPanel } from '@/components/map/inspector/answer-panel'
import { Outline } from '@/components/map/outline/outline'
import { LookAgain } from '@/components/plan/look-again'
import { PlanView } from '@/components/plan/plan-view'
import { useFindingKeys } from '@/components/plan/use-finding-keys'
import { FactorScope } from '@/components/ui/factor-look'
import { SourceLink } from '@/components/ui/source-link'
import { VersionsProvider } from '@/components/versions/versions-provider'
import { TakenAwayBar } from '@/components/weighing/taken-away-bar'
import { WeighView } from '@/components/weighing/weigh-view'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { MenuHome } from '../actions/menu-portal'
import { Canvas } from '../canvas/canvas'
import { Tray } from '../tray/tray'
import { WordsProvider } from '../words/words-context'
import { WordsInHand } from '../words/words-in-hand'
import { AnswerSide } from './answer-side'
import { Asking } from './asking'
import { firstView } from './first-view'
import { HoldBar } from './hold-bar'
import { MapContext, useMap } from './map-context'
import type { Opened, OpenSession } from './open-session'
import { OverPage } from './over-page'
import { QuestionBar } from './question-bar'
import { ScreenState } from './screen-state'
import { SlipBar } from './slip-bar'
import { Tabs } from './tabs'
import { TopBar } from './top-bar'
import { TraySide } from './tray-side'
import { useMapSession } from './use-map-session'
import { useOpened } from './use-opened'
import { usePageTitle } from './use-page-title'
import { useShortcuts } from './use-shortcuts'
import { useWidth } from './use-width'

type Props = { opened: Opened; rules: PlanRules; assignment?: OpenAssignment }

/** Waits for what this device kept of the map, then lays it out. */
export function Workspace({ opened, rules, assignment }: Props) {
  const session = useOpened(opened)
  return session ? (
    <HandInProvider session={session} assignment={assignment}>
      <Laid session={session} rules={rules} userId={opened.userId} />
    </HandInProvider>
  ) : (
    <main className="opening">Opening your map…</main>
  )
}

function Laid({ session, rules, userId }: { session: OpenSession; rules: PlanRules; userId: string | null }) {
  const width = useWidth()
  const timed = useTimedPlan(session, userId)
  const tools = useMapSession(timed.session, rules, firstView(width))
  return (
    <MapContext value={tools}>
      <FactorScope factors={tools.map.factors}>
        <WordsProvider session={timed.session}>
          <ClockProvider timed={timed}>
            <VersionsProvider timed={timed}>
              <ScreenState>
                <Page width={width} />
              </ScreenState>
            </VersionsProvider>
          </ClockProvider>
        </WordsProvider>
      </FactorScope>
    </MapContext>
  )
}

/** The foot of a view that scrolls. */
const SheetFoot = () => (
  <footer className="sheet-foot">
    <SourceLink />
  </footer>
)

function Page({ width }: { width: ReturnType<typeof useWidth> }) {
  const { view, sheet } = useMap()
  useShortcuts()
  useFindingKeys()
  usePageTitle()
  const phone = width === 'phone'
  const wide = view === 'plan' || view === 'weigh'
  const trayFits = width === 'desk' || width === 'tablet'
  const trayBeside = trayFits && !wide && view !== 'tray'
  return (
    <div className="editor" data-width={width} data-view={view} data-tray={trayBeside}>
      <TopBar width={width} />
      {/* Kept through the wide views, with its search and its place, and there at once after them. */}
      {trayFits && view !== 'tray' && <TraySide hidden={wide} />}
      <main className="page" tabIndex={-1}>
        <QuestionBar width={width} />
        <ClockLine />
        {view === 'map' && <Canvas />}
        {view === 'outline' && (
          <div className="sheet-page">
            <Outline />
            <SheetFoot />
          </div>
        )}
        {view === 'plan' && (
          <div className="sheet-page">
            <PlanView />
            <SheetFoot />
          </div>
        )}
        {view === 'weigh' && (
          <div className="sheet-page">
            <WeighView />
            <SheetFoot />
          </div>
        )}
        {view === 'tray' && <Tray />}
        <HoldBar />
        <TakenAwayBar />
        <WordsInHand />
      </main>
      {!phone && view !== 'plan' && !(view === 'weigh' && width === 'desk') && <AnswerSide width={width} />}
      {phone && <Tabs />}
      {!phone && sheet === 'tray' && (
        <aside className="sheet from-below" aria-label="Tray">
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
      <Asking />
      <HandInDialog />
      <SlipBar />
      <MenuHome />
      <p className="sr" id="said" aria-live="polite" />
    </div>
  )
}
