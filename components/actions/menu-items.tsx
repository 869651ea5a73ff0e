'use client'
import { Check, ChevronRight } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { Fragment, type ReactNode } from 'react'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { useWidth } from '@/components/ui/use-width'
import type { Choice } from './action'
import { keySigns } from './key-press'
import { MenuPortal } from './menu-portal'
import type { Offer } from './offers'

/** Offers as lines of a menu, with their keys; what asks, and what stands within another menu, opens beside. */
export function MenuItems({ offers }: { offers: Offer[] }) {
  const shown = offers.filter((o) => o.applies)
  const drawn = new Set<string>()
  return shown.map((offer, i) => {
    const { within } = offer
    if (within !== null && drawn.has(within)) return null
    if (within !== null) drawn.add(within)
    return (
      <Fragment key={offer.id}>
        {offer.begins && i > 0 && <hr />}
        {within !== null ? (
          <SubMenu words={within} icon={<Icon of={offer.icon} />}>
            {shown
              .filter((o) => o.within === within)
              .map((o) => (
                <Item key={o.id} offer={o} />
              ))}
          </SubMenu>
        ) : (
          <Item offer={offer} />
        )}
      </Fragment>
    )
  })
}

function Item({ offer }: { offer: Offer }) {
  const icon = <Icon of={offer.icon} />
  if (offer.choices)
    return (
      <SubMenu words={offer.label} icon={icon}>
        <ChoiceItems offer={offer} />
      </SubMenu>
    )
  return (
    <DropdownMenu.Item className="menu-item" onSelect={offer.perform}>
      {icon}
      {offer.label}
      {offer.keys[0] && (
        <span className="push menu-keys" aria-hidden="true">
          {keySigns(offer.keys[0]).map((sign) => (
            <kbd key={sign}>{sign}</kbd>
          ))}
        </span>
      )}
    </DropdownMenu.Item>
  )
}

/** The answers to an action that asks. */
export function ChoiceItems({ offer }: { offer: Offer }) {
  return offer.choices?.map((choice) => (
    <Fragment key={choice.id ?? ''}>
      {choice.id === null && <hr />}
      <DropdownMenu.Item className="menu-item" onSelect={() => offer.choose(choice.id)}>
        <ChoiceMark choice={choice} />
        {choice.chosen && <Icon of={Check} className="push" label="chosen" />}
      </DropdownMenu.Item>
    </Fragment>
  ))
}

function ChoiceMark({ choice }: { choice: Choice }) {
  if (choice.factor) return <FactorMark id={choice.factor} name={choice.words} />
  const Sign = choice.icon
  return (
    <>
      {Sign && <Icon of={Sign} />}
      {choice.words}
    </>
  )
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
      <MenuPortal>
        <DropdownMenu.SubContent className="menu" sideOffset={phone ? -64 : 0} collisionPadding={8}>
          {children}
        </DropdownMenu.SubContent>
      </MenuPortal>
    </DropdownMenu.Sub>
  )
}
