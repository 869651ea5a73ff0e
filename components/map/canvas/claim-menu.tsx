'use client'
import {
  Copy,
  CornerDownRight,
  Hand,
  History,
  Inbox,
  Lightbulb,
  Paperclip,
  Pencil,
  Scale,
  Spline,
  Trash2,
} from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { ShowInPlan } from '@/components/plan/show-in-plan'
import { RoleMark } from '@/components/ui/role-mark'
import type { Claim } from '@/lib/domain/map/argument-map'
import { duplicateClaim } from '@/lib/domain/map/commands/duplicate-claim'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { setClaimContext } from '@/lib/domain/map/commands/set-claim-context'
import { setClaimFactor } from '@/lib/domain/map/commands/set-claim-factor'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { inTray } from '@/lib/domain/map/read-map'
import type { Role } from '@/lib/domain/shared/role'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import { FactorItems } from './factor-items'
import { keepFocus } from './keep-focus'

/** Everything that can be done with a claim, with its key where there is one. `children` is what the button shows. */
export function ClaimMenu({ claim, children }: { claim: Claim; children: ReactNode }) {
  const { run, ask, write, select, hold } = useMap()
  const { id } = claim
  const nextRole: Role = claim.role === 'evidence' ? 'explanation' : claim.role === 'explanation' ? 'claim' : 'evidence'
  const item = (icon: ReactNode, words: string, act: () => void, key?: string) => (
    <DropdownMenu.Item className="menu-item" onSelect={act}>
      {icon}
      {words}
      {key && <kbd>{key}</kbd>}
    </DropdownMenu.Item>
  )
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button icon quiet" aria-label="More" title="More">
        {children}
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={keepFocus}
        >
          {item(<Pencil className="i" size={15} aria-hidden />, 'Edit', () => write(`claim ${id}`), 'Enter')}
          {item(
            <CornerDownRight className="i" size={15} aria-hidden />,
            'Move to…',
            () => ask({ what: 'move', id }),
            'M',
          )}
          {item(<Hand className="i" size={15} aria-hidden />, 'Pick it up', () => hold(id), 'P')}
          {item(<Spline className="i" size={15} aria-hidden />, 'Link to…', () => ask({ what: 'link', id }), 'L')}
          {!inTray(claim) && claim.paragraph !== null && (
            <>
              <ShowInPlan id={id} />
              {item(<Paperclip className="i" size={15} aria-hidden />, 'Write evidence under it', () =>
                write(`evidence ${id}`),
              )}
              {item(<Lightbulb className="i" size={15} aria-hidden />, 'Write why it matters', () =>
                write(`explanation ${id}`),
              )}
            </>
          )}
          <hr />
          <DropdownMenu.Item className="menu-item" onSelect={() => run(setClaimRole, { id, role: nextRole })}>
            <span className="make">
              Make it <RoleMark role={nextRole} />
            </span>
            <kbd>E</kbd>
          </DropdownMenu.Item>
          <FactorItems
            words="Factor"
            chosen={claim.factor}
            onChoose={(factor) => run(setClaimFactor, { id, factor })}
          />
          {item(<Scale className="i" size={15} aria-hidden />, 'Weight…', () => ask({ what: 'weigh', id }), 'W')}
          {item(
            <History className="i" size={15} aria-hidden />,
            claim.context ? 'Not context after all' : 'Mark as context',
            () => run(setClaimContext, { id, context: !claim.context }),
          )}
          {item(<Copy className="i" size={15} aria-hidden />, 'Use it twice', () =>
            run(duplicateClaim, { id, newId: newId() }),
          )}
          <hr />
          {!inTray(claim) &&
            item(
              <Inbox className="i" size={15} aria-hidden />,
              'Back to the tray',
              () => run(returnToTray, { id }) && select(null),
              'Del',
            )}
          {item(
            <Trash2 className="i" size={15} aria-hidden />,
            'Remove',
            () => run(removeClaim, { id }) && select(null),
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
