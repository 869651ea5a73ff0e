import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { MapSession } from '@/lib/sync/map-session'
import { widthNow } from '../ui/use-width'
import { whenIdle } from '../ui/when-idle'
import { firstState, withDerived } from './derived'
import { editsOf } from './edits'
import { onAddress, putView, settleAgain, viewInAddress } from './map-address'
import type { LeadsTo, MapView, OnScreenState, SetState } from './map-state'
import type { MapTools, Showing, Tracing, Trying } from './map-tools'
import { foldedAtFirst, rowsAround, withFolded } from './open-rows'
import { bringChecks } from './plan-checks'
import { sayingsOf } from './sayings'

/** A pause in the work after which the plan is looked at again: not at every key. */
const PAUSE_MS = 1_200

/** One open map on this screen: its state, to be subscribed to, and what can be done with it. */
export type MapOnScreen = {
  store: StoreApi<OnScreenState>
  tools: MapTools
  /** Follows the session, the address and the pauses in the work until the returned function is called. */
  connect(): () => void
}

type Opened = {
  session: MapSession
  rules: PlanRules
  /** The view that is shown while the address names none. */
  firstView: MapView
  deckShut: boolean
}

export function putOnScreen({ session, rules, firstView, deckShut }: Opened): MapOnScreen {
  const { readOnly: _readOnly, seq: _seq, unsent: _unsent, map: whole, ...seen } = session.view()
  const view = () => viewInAddress() ?? firstView
  const store = createStore<OnScreenState>(() =>
    firstState({
      ...seen,
      whole,
      deckShut,
      view: view(),
      leadsTo: keptLeadsTo(),
      folded: foldedAtFirst(whole, widthNow()),
    }),
  )
  const set: SetState = (patch) => store.setState((was) => withDerived(was, patch, rules), true)
  const now = store.getState

  const showing: Showing = {
    select: (selected) => set({ selected }),
    // What is in the hand needs the foot of the page.
    hold: (held) => set(held === null ? { held } : { held, slip: null }),
    write: (writing) => set({ writing }),
    ask: (asking) => set({ asking }),
    show(next, how = 'step') {
      if (next !== view()) putView(next === firstView ? null : next, how)
    },
    showAllLinks: (allLinks) => set({ allLinks }),
    openSheet: (sheet) => set({ sheet }),
    shutDeck: (shut) => set({ deckShut: shut }),
    fold: (ids, folded) => set({ folded: withFolded(now(), ids, folded, widthNow()) }),
    reveal(id) {
      const around = rowsAround(now().map, id)
      if (around.length > 0) showing.fold(around, false)
    },
  }
  const tracing: Tracing = {
    showInPlan(id) {
      set({ marked: id, selected: id })
      showing.show('plan')
    },
    leadTo(leadsTo) {
      set({ leadsTo })
      keepLeadsTo(leadsTo)
    },
    follow(id, where = now().leadsTo) {
      set({ marked: null, sought: id, selected: id })
      showing.show(where)
    },
    foundSought: () => set({ sought: null }),
  }
  const trying: Trying = {
    preview: (previewing) => set({ previewing }),
    tryOut(command, input) {
      const result = command.run(now().map, input)
      set({ previewing: result.ok && result.value.edits.length > 0 ? result.value.edits : null })
    },
    takeAway: (takenId) => set({ takenId }),
    choose: (activity) => set({ activity }),
    keepSeen: (seenInDiamond) => set({ seenInDiamond }),
  }
  const sayings = sayingsOf(set)
  const tools: MapTools = {
    ...editsOf(session, { set, now, tell: sayings.tell }),
    ...sayings,
    ...showing,
    ...tracing,
    ...trying,
    look: () =>
      void bringChecks().then(
        () => set({ lookedAt: now().map }),
        () => {},
      ),
    setSilent: (silent) => set({ silent }),
    setDrag: (drag) => set(drag),
    now,
    rules,
  }

  function followSession(): () => void {
    const take = () => {
      const { map, save, canUndo, canRedo, inHand } = session.view()
      set({ whole: map, save, canUndo, canRedo, inHand })
    }
    take()
    return session.subscribe(take)
  }

  function followAddress(): () => void {
    return onAddress(() => {
      settleAgain(now().map.id)
      if (view() !== now().view) set({ view: view() })
    })
  }

  /** Looks at the plan once it is drawn, and after each pause in the work. */
  function followPauses(): () => void {
    let pause: ReturnType<typeof setTimeout> | undefined
    const callOff = whenIdle(tools.look)
    const stop = store.subscribe((state, was) => {
      if (state.map === was.map) return
      clearTimeout(pause)
      pause = setTimeout(tools.look, PAUSE_MS)
    })
    return () => {
      callOff()
      clearTimeout(pause)
      stop()
    }
  }

  return {
    store,
    tools,
    connect() {
      const stops = [followSession(), followAddress(), followPauses()]
      return () => {
        for (const stop of stops) stop()
      }
    },
  }
}

const KEPT = 'howfar-plan-leads-to'

/** What was chosen last on this device; at first the map, or the outline where a map is too small to work on. */
function keptLeadsTo(): LeadsTo {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'map' || kept === 'outline') return kept
  return window.matchMedia('(min-width: 600px)').matches ? 'map' : 'outline'
}

const keepLeadsTo = (view: LeadsTo): void => localStorage.setItem(KEPT, view)
