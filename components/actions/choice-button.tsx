'use client'
import { DropdownMenu } from 'radix-ui'
import { type ReactNode, useRef, useState } from 'react'
import { ChoiceItems } from './menu-items'
import { MenuPortal } from './menu-portal'
import type { Offer } from './offers'

type Props = {
  offer: Offer
  className: string
  children: ReactNode
  /** Its name, where what it shows is not enough of one. */
  label?: string
  title?: string
  side?: 'top' | 'bottom'
  tabIndex?: number
  onClosed?: (event: Event) => void
}

/** A button that asks: its menu holds the answers. */
export function ChoiceButton({ offer, className, children, label, title, side, tabIndex, onClosed }: Props) {
  const [open, setOpen] = useState(false)
  const wasOpen = useRef(false)
  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger
        className={className}
        aria-label={label}
        tabIndex={tabIndex}
        // On the click and not on the press, so that the card it stands on can be dragged from here too.
        onPointerDown={(event) => {
          wasOpen.current = open
          event.preventDefault()
        }}
        onClick={() => {
          setOpen(!wasOpen.current)
          wasOpen.current = false
        }}
      >
        {children}
      </DropdownMenu.Trigger>
      <MenuPortal>
        <DropdownMenu.Content className="menu" side={side} align="start" sideOffset={5} onCloseAutoFocus={onClosed}>
          {title && <DropdownMenu.Label className="menu-title">{title}</DropdownMenu.Label>}
          <ChoiceItems offer={offer} />
        </DropdownMenu.Content>
      </MenuPortal>
    </DropdownMenu.Root>
  )
}
