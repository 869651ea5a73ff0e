'use client'
import { ChevronRight } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'
import { Icon } from './icon'
import { MENU, MENU_LINE } from './menu-look'
import { useWidth } from './use-width'

// What an open menu is made of. It comes in a part of the script of its own, when a menu is first opened: see menu.tsx.

export const MENU_HOME = 'menus'

/** Draws in the home of menus, or at the end of a page that has none. */
function Portal({ children }: { children: ReactNode }) {
  return <DropdownMenu.Portal container={document.getElementById(MENU_HOME)}>{children}</DropdownMenu.Portal>
}

export type RootProps = { open: boolean; onOpenChange: (open: boolean) => void; children: ReactNode }

/** The page behind it stays in reach, and no style is put in. */
export function Root(props: RootProps) {
  return <DropdownMenu.Root modal={false} {...props} />
}

export const Trigger = DropdownMenu.Trigger

export type SheetProps = Omit<ComponentProps<typeof DropdownMenu.Content>, 'title'> & {
  /** What is chosen here, where the button does not say it. */
  title?: ReactNode
}

/** `byKey`: it is put together for a key, so that its first line takes the focus; afterwards it knows by itself. */
export function Sheet({ title, children, byKey, ...sheet }: SheetProps & { byKey: boolean }) {
  return (
    <Portal>
      <DropdownMenu.Content className={MENU} collisionPadding={8} {...sheet}>
        {byKey && <FocusFirst />}
        {title && <Title>{title}</Title>}
        {children}
      </DropdownMenu.Content>
    </Portal>
  )
}

/** The menu takes the focus when it is drawn; from there it goes to the first line. */
function FocusFirst() {
  const at = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const menu = at.current?.parentElement
    const drawn = requestAnimationFrame(() => menu?.querySelector<HTMLElement>('[role="menuitem"]')?.focus())
    return () => cancelAnimationFrame(drawn)
  }, [])
  return <span ref={at} hidden />
}

export function Title({ children }: { children: ReactNode }) {
  return (
    <DropdownMenu.Label className="px-3 pt-2 pb-1 text-small font-strong text-ink-2">{children}</DropdownMenu.Label>
  )
}

export type ItemProps = Omit<ComponentProps<typeof DropdownMenu.Item>, 'className'>

export function Item(item: ItemProps) {
  return <DropdownMenu.Item {...item} className={MENU_LINE} />
}

export type SubProps = { words: string; icon: ReactNode; children: ReactNode }

/** On a phone there is no room beside a menu: what opens within it lies over its edge. */
export function Sub({ words, icon, children }: SubProps) {
  const phone = useWidth() === 'phone'
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={MENU_LINE}>
        {icon}
        {words}
        <Icon of={ChevronRight} className="ms-auto" />
      </DropdownMenu.SubTrigger>
      <Portal>
        <DropdownMenu.SubContent className={MENU} sideOffset={phone ? -64 : 0} collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </Portal>
    </DropdownMenu.Sub>
  )
}
