'use client'
import { type ReactNode, useRef, useState } from 'react'
import { Menu, MenuButton, MenuSheet } from '@/components/ui/menu'
import { ChoiceItems } from './menu-items'
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
    <Menu open={open} onOpenChange={setOpen}>
      <MenuButton
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
      </MenuButton>
      <MenuSheet title={title} side={side} align="start" sideOffset={5} onCloseAutoFocus={onClosed}>
        <ChoiceItems offer={offer} />
      </MenuSheet>
    </Menu>
  )
}
