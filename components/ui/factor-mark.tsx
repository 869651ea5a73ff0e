'use client'
import { FACTOR_ICONS } from './factor-icons'
import { useFactorLook, useLookOf } from './factor-look'
import { Icon, type IconSize } from './icon'

/** The picture of a factor among those it stands with. */
export function FactorIcon({ id, size, className }: { id: string | null; size?: IconSize; className?: string }) {
  return <Icon of={FACTOR_ICONS[useLookOf()(id).icon]} size={size} className={className} />
}

/** A factor as picture and word in its own ink. The edge pattern belongs to the card it stands on. */
export function FactorMark({ id, name }: { id: string | null; name: string }) {
  return (
    <span className="factor" {...useFactorLook()(id)}>
      <FactorIcon id={id} />
      {name || 'No factor yet'}
    </span>
  )
}
