import { CloudLightning, Landmark, ScrollText, Tag, TrendingDown, Trophy, User } from 'lucide-react'

const ICONS = {
  personality: User,
  circumstance: CloudLightning,
  'power-base': Landmark,
  policy: ScrollText,
  success: Trophy,
  failure: TrendingDown,
} as const

/** The icon of a factor; a deck's own factors share one. */
export function FactorIcon({ id, size = 15 }: { id: string | null; size?: number }) {
  const Icon = ICONS[id as keyof typeof ICONS] ?? Tag
  return <Icon className="i" size={size} aria-hidden />
}

/** A factor as icon and word in its own ink. The edge pattern belongs to the card it stands on. */
export function FactorMark({ id, name }: { id: string | null; name: string }) {
  return (
    <span className="factor" data-factor={id ?? 'other'}>
      <FactorIcon id={id} />
      {name || 'Not decided yet'}
    </span>
  )
}
