import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { withDeckShut } from '@/lib/domain/map/recall-cards'
import { openFindings, showAtMost } from '@/lib/domain/plan/open-findings'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { takeAway } from '@/lib/domain/weighing/take-away'
import type { OnScreenState } from './map-state'
import { checksNow } from './plan-checks'

const NOTHING: OnScreenState['found'] = { findings: [], broken: [] }

/** What the checks find in a map. A plan without a paragraph is not begun: there is nothing to look at again. */
function foundIn(map: ArgumentMap, rules: PlanRules, silent: boolean): OnScreenState['found'] {
  const runChecks = checksNow()
  return silent || map.paragraphs.length === 0 || !runChecks ? NOTHING : runChecks(map, rules)
}

/** The state after a patch, with all that follows from what the patch changed, and nothing made anew that does not. */
export function withDerived(was: OnScreenState, patch: Partial<OnScreenState>, rules: PlanRules): OnScreenState {
  const now = { ...was, ...patch }
  const differs = (...names: (keyof OnScreenState)[]) => names.some((name) => now[name] !== was[name])
  if (differs('whole', 'deckShut')) now.map = now.deckShut ? withDeckShut(now.whole) : now.whole
  if (differs('map', 'previewing'))
    now.previewed = now.previewing ? applyChange(now.map, { edits: [...now.previewing] }) : now.map
  if (differs('previewed', 'takenId')) now.taken = now.takenId === null ? null : takeAway(now.previewed, now.takenId)
  if (differs('lookedAt', 'silent')) now.found = foundIn(now.lookedAt, rules, now.silent)
  // Setting a finding aside acts at once, without waiting for the next look.
  if (now.found !== was.found || now.map.dismissals !== was.map.dismissals) Object.assign(now, toShow(now))
  return now
}

function toShow({ found, map }: Pick<OnScreenState, 'found' | 'map'>): Pick<OnScreenState, 'shown' | 'waiting'> {
  const open = openFindings(found.findings, map.dismissals)
  const shown = showAtMost(open)
  return { shown, waiting: open.filter((finding) => !shown.includes(finding)) }
}

/** A map as it is when it is opened on a screen. */
export function firstState(
  opened: Pick<
    OnScreenState,
    'whole' | 'save' | 'canUndo' | 'canRedo' | 'inHand' | 'view' | 'folded' | 'leadsTo' | 'deckShut'
  >,
): OnScreenState {
  const map = opened.deckShut ? withDeckShut(opened.whole) : opened.whole
  return {
    ...opened,
    map,
    previewing: null,
    previewed: map,
    slip: null,
    selected: null,
    held: null,
    dragged: null,
    place: null,
    writing: null,
    asking: null,
    allLinks: false,
    sheet: null,
    marked: null,
    sought: null,
    takenId: null,
    taken: null,
    activity: null,
    seenInDiamond: [],
    // Nothing of it was looked at so far: that comes once it is drawn.
    lookedAt: { ...map, paragraphs: [] },
    found: NOTHING,
    shown: [],
    waiting: [],
    silent: false,
  }
}
