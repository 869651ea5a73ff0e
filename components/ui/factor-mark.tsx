'use client'
import { FACTOR_ICONS } from './factor-icons'
import { useFactorLook, useLookOf } from './factor-look'

/** The picture of a factor among those it stands with. */
export function FactorIcon({ id, size = 15 }: { id: string | null; size?: number }) {
  const Icon = FACTOR_ICONS[useLookOf()(id).icon]
  return <Icon className="i" size={size} aria-hidden />
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
