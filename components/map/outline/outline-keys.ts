'use client'
import type { KeyboardEvent } from 'react'
import type { Claim } from '@/lib/domain/map/argument-map'
import { attachClaim } from '@/lib/domain/map/commands/attach-claim'
import { detachClaim } from '@/lib/domain/map/commands/detach-claim'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { moveParagraph } from '@/lib/domain/map/commands/move-paragraph'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import { claimAbove, stepClaim } from '@/lib/domain/map/step-claim'
import type { Role } from '@/lib/domain/shared/role'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'

const NEXT_ROLE: Record<Role, Role> = {
  claim: 'evidence',
  evidence: 'explanation',
  explanation: 'claim',
  judgement: 'claim',
}

/** The keys of a row of the outline. Tab leaves the tree; what Tab does elsewhere, Alt → and Alt ← do here. */
export function useOutlineKeys(): { claimKeys: (claim: Claim) => Keys; paragraphKeys: (id: string) => Keys } {
  const tools = useMap()
  const { map, run, say } = tools

  const claimKeys = (claim: Claim): Keys => {
    const { id } = claim
    const step = (direction: 'up' | 'down') => {
      const to = stepClaim(map, id, direction)
      if (to) run(moveClaim, { ...to, relationId: newId() })
      else say('It can go no further that way.')
    }
    return keys({
      'Alt+ArrowUp': () => step('up'),
      'Alt+ArrowDown': () => step('down'),
      'Alt+ArrowRight': () => {
        const above = claimAbove(map, id)
        if (above) run(attachClaim, { id, to: above.id, relationId: newId() })
        else say('There is no card above to attach it to.')
      },
      'Alt+ArrowLeft': () => run(detachClaim, { id, relationId: newId() }),
      Enter: () => tools.write(`claim ${id}`),
      m: () => tools.ask({ what: 'move', id }),
      l: () => tools.ask({ what: 'link', id }),
      w: () => tools.ask({ what: 'weigh', id }),
      e: () => run(setClaimRole, { id, role: NEXT_ROLE[claim.role] }),
      Delete: () => run(returnToTray, { id }),
      Backspace: () => run(returnToTray, { id }),
    })
  }
  const paragraphKeys = (id: string): Keys => {
    const order = paragraphsInOrder(map)
    const at = order.findIndex((p) => p.id === id)
    return keys({
      'Alt+ArrowUp': () => at > 0 && run(moveParagraph, { id, before: order[at - 1]!.id }),
      'Alt+ArrowDown': () => at < order.length - 1 && run(moveParagraph, { id, before: order[at + 2]?.id ?? null }),
      Enter: () => tools.write(`point ${id}`),
      l: () => tools.ask({ what: 'link', id }),
      w: () => tools.ask({ what: 'weigh', id }),
    })
  }
  return { claimKeys, paragraphKeys }
}

type Keys = (event: KeyboardEvent<HTMLElement>) => void

function keys(acts: Record<string, () => unknown>): Keys {
  return (event) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey) return
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    const row = ROWS[event.altKey ? '' : key]
    const act = row ? () => row(event.currentTarget) : acts[event.altKey ? `Alt+${key}` : key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
}

const rowsOf = (row: Element) => [
  ...(row.closest('[role="tree"]')?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? []),
]
const go = (step: number) => (row: Element) => {
  const rows = rowsOf(row)
  rows[rows.indexOf(row as HTMLElement) + step]?.focus()
}

/** Keys that move the focus from row to row. */
const ROWS: Record<string, (row: Element) => void> = {
  ArrowDown: go(1),
  ArrowUp: go(-1),
  Home: (row) => rowsOf(row)[0]?.focus(),
  End: (row) => rowsOf(row).at(-1)?.focus(),
}
