import {
  ArrowDown,
  ArrowUp,
  CornerDownRight,
  FileText,
  Hand,
  Inbox,
  IndentDecrease,
  IndentIncrease,
  Spline,
  Trash2,
} from 'lucide-react'
import type { Claim } from '@/lib/domain/map/argument-map'
import { attachClaim } from '@/lib/domain/map/commands/attach-claim'
import { detachClaim } from '@/lib/domain/map/commands/detach-claim'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { claimAbove, stepClaim } from '@/lib/domain/map/commands/step-claim'
import { inTray, parentOf } from '@/lib/domain/map/read-map'
import { nextAfter } from '@/lib/domain/map/reading-order'
import type { ActionTools, ClaimAction } from './action'

const step =
  (direction: 'up' | 'down') =>
  ({ map, run, say, newId, goTo }: ActionTools, { id }: Claim) => {
    const to = stepClaim(map, id, direction)
    if (!to) say('It can go no further that way.')
    else if (run(moveClaim, { ...to, relationId: newId() })) goTo(id)
  }

/** Runs what takes a claim off the page; the focus goes to what is read next. */
const leave = (tools: ActionTools, { id }: Claim, run: () => boolean) => {
  const next = nextAfter(tools.map, id)
  if (!run()) return
  tools.select(null)
  if (next !== null) tools.goTo(next)
}

const placed = (claim: Claim) => claim.paragraph !== null

const STEPS = 'Move by a step'

/** Where a claim goes, and how it leaves. */
export const MOVE: ClaimAction[] = [
  {
    id: 'move',
    label: 'Move to…',
    icon: CornerDownRight,
    keys: ['m'],
    commands: ['move-claim', 'move-to-new-paragraph', 'return-to-tray', 'loose-claim'],
    perform: ({ ask }, { id }) => ask({ what: 'move', id }),
  },
  {
    id: 'link',
    label: 'Link to…',
    icon: Spline,
    keys: ['l'],
    commands: ['add-relation'],
    perform: ({ ask }, { id }) => ask({ what: 'link', id }),
  },
  {
    id: 'show-in-plan',
    label: 'Show in the plan',
    icon: FileText,
    commands: [],
    applies: (_, claim) => placed(claim),
    perform: ({ showInPlan }, { id }) => showInPlan(id),
  },
  {
    id: 'pick-up',
    label: 'Pick it up',
    icon: Hand,
    keys: ['p'],
    commands: ['move-claim'],
    perform: ({ hold }, { id }) => hold(id),
  },
  {
    id: 'up',
    within: STEPS,
    label: 'Move up',
    icon: ArrowUp,
    keys: ['Alt+ArrowUp'],
    begins: true,
    commands: ['move-claim'],
    applies: (_, claim) => placed(claim),
    perform: step('up'),
  },
  {
    id: 'down',
    within: STEPS,
    label: 'Move down',
    icon: ArrowDown,
    keys: ['Alt+ArrowDown'],
    commands: ['move-claim'],
    applies: (_, claim) => placed(claim),
    perform: step('down'),
  },
  {
    id: 'attach',
    within: STEPS,
    label: 'Attach to the card above',
    icon: IndentIncrease,
    keys: ['Alt+ArrowRight'],
    commands: ['attach-claim'],
    applies: (map, { id }) => claimAbove(map, id) !== null,
    perform: ({ map, run, newId, goTo }, { id }) => {
      const above = claimAbove(map, id)
      if (above && run(attachClaim, { id, to: above.id, relationId: newId() })) goTo(id)
    },
  },
  {
    id: 'detach',
    within: STEPS,
    label: 'Detach',
    icon: IndentDecrease,
    keys: ['Alt+ArrowLeft'],
    commands: ['detach-claim'],
    applies: (map, claim) => parentOf(map, claim) !== undefined,
    perform: ({ run, newId, goTo }, { id }) => {
      if (run(detachClaim, { id, relationId: newId() })) goTo(id)
    },
  },
]

export const LEAVE: ClaimAction[] = [
  {
    id: 'tray',
    label: 'Back to the tray',
    icon: Inbox,
    keys: ['Delete', 'Backspace'],
    begins: true,
    commands: ['return-to-tray'],
    applies: (_, claim) => !inTray(claim),
    perform: (tools, claim) => leave(tools, claim, () => tools.run(returnToTray, { id: claim.id })),
  },
  {
    id: 'remove',
    label: 'Remove',
    icon: Trash2,
    keys: ['Shift+Delete'],
    commands: ['remove-claim'],
    perform: (tools, claim) => leave(tools, claim, () => tools.run(removeClaim, { id: claim.id })),
  },
]
