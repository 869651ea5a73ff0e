'use client'
import {
  Anchor,
  Asterisk,
  Bookmark,
  BookOpen,
  Castle,
  Church,
  CloudLightning,
  Club,
  Cog,
  Coins,
  Crown,
  Diamond,
  Dices,
  Factory,
  Flag,
  Flame,
  Globe,
  HandFist,
  Handshake,
  Hexagon,
  Hourglass,
  Key,
  Landmark,
  Lightbulb,
  type LucideIcon,
  Megaphone,
  Mountain,
  Newspaper,
  Puzzle,
  Scale,
  ScrollText,
  Shield,
  Ship,
  Siren,
  Spade,
  Star,
  Swords,
  Tag,
  TrainFront,
  TrendingDown,
  Triangle,
  Trophy,
  User,
  Users,
  Vote,
  Wheat,
} from 'lucide-react'
import type { IconName } from '@/lib/domain/shared/factor-look'
import { useFactorLook, useLookOf } from './factor-look'

/** The drawing of each picture that a factor may have. */
export const FACTOR_ICONS: Record<IconName, LucideIcon> = {
  user: User,
  'cloud-lightning': CloudLightning,
  landmark: Landmark,
  'scroll-text': ScrollText,
  trophy: Trophy,
  'trending-down': TrendingDown,
  coins: Coins,
  vote: Vote,
  users: Users,
  church: Church,
  swords: Swords,
  lightbulb: Lightbulb,
  crown: Crown,
  'hand-fist': HandFist,
  globe: Globe,
  megaphone: Megaphone,
  siren: Siren,
  cog: Cog,
  mountain: Mountain,
  dices: Dices,
  handshake: Handshake,
  flame: Flame,
  shield: Shield,
  factory: Factory,
  wheat: Wheat,
  newspaper: Newspaper,
  ship: Ship,
  'train-front': TrainFront,
  scale: Scale,
  'book-open': BookOpen,
  castle: Castle,
  hourglass: Hourglass,
  flag: Flag,
  star: Star,
  hexagon: Hexagon,
  key: Key,
  diamond: Diamond,
  bookmark: Bookmark,
  spade: Spade,
  puzzle: Puzzle,
  triangle: Triangle,
  club: Club,
  anchor: Anchor,
  asterisk: Asterisk,
  tag: Tag,
}

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
