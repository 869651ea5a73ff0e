'use client'
import { ChevronDown, Ellipsis } from 'lucide-react'
import { ActionMenu } from '@/components/actions/action-menu'
import { ChoiceButton } from '@/components/actions/choice-button'
import { keySigns } from '@/components/actions/key-press'
import { leaveFocusAt } from '@/components/actions/leave-focus'
import { offersFor } from '@/components/actions/offers'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { buttonLook, iconButtonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { RoleMark } from '@/components/ui/role-mark'
import type { Claim } from '@/lib/domain/map/argument-map'
import styles from './canvas.module.css'

/** What has a button of its own on a selected card; the rest is in “More”. */
const TOOLBAR = ['role', 'link', 'move']

/** What can be done with the selected card, where its role stood. */
export function ClaimToolbar({ claim }: { claim: Claim }) {
  const tools = useOfferTools()
  const offers = offersFor(tools, claim.id)
  const [role, ...others] = TOOLBAR.flatMap((id) => offers.filter((o) => o.id === id))
  return (
    <div
      className={`${styles.toolbar} nopan -mx-3 -mt-2 mb-2 flex cursor-auto border-b border-rule pointer-coarse:flex-wrap`}
      role="toolbar"
      aria-label="This claim"
    >
      {role && (
        <ChoiceButton
          offer={role}
          className={buttonLook({ variant: 'quiet' }, `${styles.toolbarRole} min-w-0 overflow-hidden`)}
          label={`Role: ${claim.role}`}
          onClosed={leaveFocusAt(claim.id)}
        >
          <RoleMark role={claim.role} />
          <Icon of={ChevronDown} size="small" />
        </ChoiceButton>
      )}
      <span className="flex-1" />
      {others.map((offer) => (
        <IconButton
          key={offer.id}
          label={offer.label}
          hint={`${offer.label} (${offer.keys.slice(0, 1).flatMap(keySigns).join(' ')})`}
          onClick={offer.perform}
        >
          <Icon of={offer.icon} />
        </IconButton>
      ))}
      <ActionMenu id={claim.id} className={iconButtonLook({})} aria-label="More" title="More (O)">
        <Icon of={Ellipsis} />
      </ActionMenu>
    </div>
  )
}
