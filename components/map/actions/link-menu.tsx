'use client'
import { Spline } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import { type LinkStub, stubWords } from '@/lib/domain/map/link-stubs'
import { leaveFocusAt } from './leave-focus'
import { MenuItems } from './menu-items'
import { MenuPortal } from './menu-portal'
import { offersForLink } from './offers'
import { useOfferTools } from './use-action-tools'

/** `of`: the node it stands at; `short`: without its verb; `plain`: without its icon. */
type Props = { stub: LinkStub; of: string; short?: boolean; plain?: boolean }

/** The stub of a link at one of its ends: a button with what can be done to it. */
export function LinkMenu({ stub, of, short = false, plain = false }: Props) {
  const [open, setOpen] = useState(false)
  const words = stubWords(stub)
  const { kind } = stub.relation
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger
        className="link-tab nopan"
        data-kind={kind}
        tabIndex={-1}
        aria-label={`linked ${words}`}
        onPointerDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.stopPropagation()
          setOpen(!open)
        }}
      >
        {!plain && <Spline className="i" size={12} aria-hidden />}
        <span>{short ? stubWords(stub, 'short') : words}</span>
      </DropdownMenu.Trigger>
      <MenuPortal>
        <DropdownMenu.Content
          className="menu"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          onCloseAutoFocus={leaveFocusAt(of)}
        >
          <DropdownMenu.Label className="menu-title">{words}</DropdownMenu.Label>
          <Contents stub={stub} />
        </DropdownMenu.Content>
      </MenuPortal>
    </DropdownMenu.Root>
  )
}

function Contents({ stub }: { stub: LinkStub }) {
  return <MenuItems offers={offersForLink(useOfferTools(), stub)} />
}
