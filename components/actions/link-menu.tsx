'use client'
import { Spline } from 'lucide-react'
import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuButton, MenuSheet } from '@/components/ui/menu'
import { type LinkStub, stubWords } from '@/lib/domain/map/link-stubs'
import { leaveFocusAt } from './leave-focus'
import { MenuItems } from './menu-items'
import { offersForLink } from './offers'
import { useOfferTools } from './use-action-tools'

/** `of`: the node it stands at; `short`: without its verb; `plain`: without its icon. */
type Props = { stub: LinkStub; of: string; short?: boolean; plain?: boolean }

/** The stub of a link at one of its ends: a button with what can be done to it. */
export function LinkMenu({ stub, of, short = false, plain = false }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <Menu open={open} onOpenChange={setOpen}>
      <MenuButton
        className="link-tab nopan"
        data-kind={stub.relation.kind}
        tabIndex={-1}
        aria-label={`linked ${stubWords(stub)}`}
        onPointerDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.stopPropagation()
          setOpen(!open)
        }}
      >
        {!plain && <Icon of={Spline} size="label" />}
        <span>{stubWords(stub, short ? 'short' : undefined)}</span>
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
