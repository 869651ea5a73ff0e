'use client'
import { ChevronRight } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ComponentProps, ReactNode } from 'react'
import { Icon } from './icon'
import { useWidth } from './use-width'
import './menu.css'

const HOME = 'menus'

/** Where the open menus of a page are drawn: over everything, in a landmark of its own, so that no content lies outside of one. */
export function MenuHome() {
  return <section id={HOME} className="menus" aria-label="Open menu" />
}

/** Draws in the home of menus, or at the end of a page that has none. */
function Portal({ children }: { children: ReactNode }) {
  // A page that the server draws has no menu open.
  const home = typeof document === 'undefined' ? null : document.getElementById(HOME)
  return <DropdownMenu.Portal container={home}>{children}</DropdownMenu.Portal>
}

/** A menu with the button that opens it. The page behind it stays in reach, and no style is put in. */
export function Menu(props: ComponentProps<typeof DropdownMenu.Root>) {
  return <DropdownMenu.Root modal={false} {...props} />
}

export const MenuButton = DropdownMenu.Trigger

type SheetProps = ComponentProps<typeof DropdownMenu.Content> & {
  /** What is chosen here, where the button does not say it. */
  title?: ReactNode
}

/** What is shown while the menu is open. */
export function MenuSheet({ title, children, ...sheet }: SheetProps) {
  return (
    <Portal>
      <DropdownMenu.Content className="menu" collisionPadding={8} {...sheet}>
        {title && <MenuTitle>{title}</MenuTitle>}
        {children}
      </DropdownMenu.Content>
    </Portal>
  )
}

export function MenuTitle({ children }: { children: ReactNode }) {
  return <DropdownMenu.Label className="menu-title">{children}</DropdownMenu.Label>
}

export function MenuItem(item: Omit<ComponentProps<typeof DropdownMenu.Item>, 'className'>) {
  return <DropdownMenu.Item {...item} className="menu-item" />
}

/** A menu within a menu. On a phone there is no room beside it: it lies over its edge. */
export function SubMenu({ words, icon, children }: { words: string; icon: ReactNode; children: ReactNode }) {
  const phone = useWidth() === 'phone'
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        {icon}
        {words}
        <Icon of={ChevronRight} className="push" />
      </DropdownMenu.SubTrigger>
      <Portal>
        <DropdownMenu.SubContent className="menu" sideOffset={phone ? -64 : 0} collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </Portal>
    </DropdownMenu.Sub>
  )
}
