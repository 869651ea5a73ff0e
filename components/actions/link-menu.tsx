'use client'
import { Spline } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuButton, MenuSheet } from '@/components/ui/menu'
import { RELATION_INKS } from '@/components/ui/relation-look'
import { type LinkStub, stubWords } from '@/lib/domain/map/link-stubs'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import { leaveFocusAt } from './leave-focus'
import { MenuItems } from './menu-items'
import { offersForLink } from './offers'
import { useOfferTools } from './use-action-tools'

/** `of`: the node it stands at; `short`: without its verb; `plain`: without its icon. */
type Props = { stub: LinkStub; of: string; short?: boolean; plain?: boolean }

export const linkTabLook = (kind: RelationKind): string =>
  `inline-flex max-w-[200px] items-center gap-1 rounded-pill border border-current bg-card px-2 text-label leading-card font-strong whitespace-nowrap ${RELATION_INKS[kind]}`

/** What is small may be pressed a little beside it too. */
export const WIDER = 'relative after:absolute after:content-[""]'

/** The stub of a link at one of its ends: a button with what can be done to it. */
export function LinkMenu({ stub, of, short = false, plain = false }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <Menu open={open} onOpenChange={setOpen}>
      <MenuButton
        className={`${linkTabLook(stub.relation.kind)} ${WIDER} nopan text-start hover:bg-accent-tint after:-inset-x-[2px] after:-inset-y-[6px] in-[.outline]:pointer-coarse:after:-inset-y-[13px]`}
        data-link-tab
        tabIndex={-1}
        aria-label={`linked ${stubWords(stub)}`}
        onPointerDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.stopPropagation()
          setOpen(!open)
        }}
      >
        {!plain && <Icon of={Spline} size="label" />}
        <span className="truncate">{stubWords(stub, short ? 'short' : undefined)}</span>
      </MenuButton>
      <MenuSheet title={stubWords(stub)} align="end" sideOffset={4} onCloseAutoFocus={leaveFocusAt(of)}>
        <Contents stub={stub} />
      </MenuSheet>
    </Menu>
  )
}

function Contents({ stub }: { stub: LinkStub }) {
  return <MenuItems offers={offersForLink(useOfferTools(), stub)} />
}
