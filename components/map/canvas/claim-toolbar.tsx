'use client'
import { ChevronDown, CornerDownRight, Ellipsis, Spline } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { RoleMark } from '@/components/ui/role-mark'
import type { Claim } from '@/lib/domain/map/argument-map'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { Role } from '@/lib/domain/shared/role'
import { useMap } from '../editor/map-context'
import { ClaimMenu } from './claim-menu'
import { keepFocus } from './keep-focus'

/** What can be done with the selected card, where its role stood. */
export function ClaimToolbar({ claim }: { claim: Claim }) {
  const { run, ask } = useMap()
  return (
    <div className="toolbar nopan" role="toolbar" aria-label="This claim">
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="button quiet role" aria-label={`Role: ${claim.role}`}>
          <RoleMark role={claim.role} />
          <ChevronDown className="i" size={14} aria-hidden />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="menu" align="start" sideOffset={4} onCloseAutoFocus={keepFocus}>
            {Role.options.map((role) => (
              <DropdownMenu.Item
                key={role}
                className="menu-item"
                onSelect={() => run(setClaimRole, { id: claim.id, role })}
              >
                <RoleMark role={role} />
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <span className="spacer" />
      <button
        type="button"
        className="button icon quiet"
        aria-label="Link to…"
        title="Link to… (L)"
        onClick={() => ask({ what: 'link', id: claim.id })}
      >
        <Spline className="i" size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="button icon quiet"
        aria-label="Move to…"
        title="Move to… (M)"
        onClick={() => ask({ what: 'move', id: claim.id })}
      >
        <CornerDownRight className="i" size={16} aria-hidden />
      </button>
      <ClaimMenu claim={claim}>
        <Ellipsis className="i" size={16} aria-hidden />
      </ClaimMenu>
    </div>
  )
}
