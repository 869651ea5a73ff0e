'use client'
import { Spline } from 'lucide-react'
import { type ComponentProps, type ReactNode, useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuButton, MenuSheet, MenuTitle, SubMenu } from '@/components/ui/menu'
import { leaveFocusAt } from './leave-focus'
import { MenuItems } from './menu-items'
import { linkOffers, offersFor } from './offers'
import { useOfferTools } from './use-action-tools'

type Props = Omit<ComponentProps<'button'>, 'id'> & {
  /** The claim or paragraph it is about. */
  id: string
  children: ReactNode
  side?: 'top' | 'bottom'
  align?: 'start' | 'end'
  /** Open from the first drawing. */
  open?: boolean
  onOpen?: () => void
}

/** The menu of a claim or a paragraph, the same on the canvas and in the outline. `children` is what its button shows. */
export function ActionMenu({ id, children, side, align = 'end', open: first = false, onOpen, ...button }: Props) {
  const [open, setOpen] = useState(first)
  const change = (next: boolean) => {
    setOpen(next)
    if (next) onOpen?.()
  }
  return (
    <Menu open={open} onOpenChange={change}>
      <MenuButton
        {...button}
        data-menu={id}
        // On the click and not on the press, so that a finger can swipe from here and a key can click it.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => change(!open)}
      >
        {children}
      </MenuButton>
      <MenuSheet side={side} align={align} sideOffset={4} onCloseAutoFocus={leaveFocusAt(id)}>
        <Contents id={id} />
      </MenuSheet>
    </Menu>
  )
}

/** Read off the map only while the menu is open. */
function Contents({ id }: { id: string }) {
  const tools = useOfferTools()
  const links = linkOffers(tools, id)
  return (
    <>
      <MenuItems offers={offersFor(tools, id)} />
      {links.length > 0 && (
        <>
          <hr />
          <MenuTitle>Links</MenuTitle>
          {links.map(({ stub, words, offers }) => (
            <SubMenu key={stub.relation.id} words={words} icon={<Icon of={Spline} />}>
              <MenuItems offers={offers} />
            </SubMenu>
          ))}
        </>
      )}
    </>
  )
}
