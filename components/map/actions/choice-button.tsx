'use client'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
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
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={className} aria-label={label} tabIndex={tabIndex}>
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
