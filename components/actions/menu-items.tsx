'use client'
import { Check } from 'lucide-react'
import { Fragment } from 'react'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { MenuItem, SubMenu } from '@/components/ui/menu'
import type { Choice } from './action'
import { keySigns } from './key-press'
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
    <MenuItem onSelect={offer.perform}>
      {icon}
      {offer.label}
      {offer.keys[0] && (
        <span className="ms-auto inline-flex gap-1 ps-4 pointer-coarse:hidden" aria-hidden="true">
          {keySigns(offer.keys[0]).map((sign) => (
            <kbd key={sign}>{sign}</kbd>
          ))}
        </span>
      )}
    </MenuItem>
  )
}

/** The answers to an action that asks. */
export function ChoiceItems({ offer }: { offer: Offer }) {
  return offer.choices?.map((choice) => (
    <Fragment key={choice.id ?? ''}>
      {choice.id === null && <hr />}
      <MenuItem onSelect={() => offer.choose(choice.id)}>
        <ChoiceMark choice={choice} />
        {choice.chosen && <Icon of={Check} className="ms-auto" label="chosen" />}
      </MenuItem>
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
