import type { LucideIcon } from 'lucide-react'

/** `label` stands beside the smallest words, `small` beside small ones, `middle` in a button, `large` alone. */
export type IconSize = 'label' | 'small' | 'middle' | 'large'

const PIXELS: Record<IconSize, number> = { label: 12, small: 14, middle: 16, large: 20 }

type Props = {
  of: LucideIcon
  size?: IconSize
  /** What it says, where no words beside it do. */
  label?: string
  /** Where its own sheet finds it. */
  className?: string
}

/** A picture beside words, or in a button that says them: it tells a screen reader nothing, unless it has a label. */
export function Icon({ of: Picture, size = 'middle', label, className = '' }: Props) {
  const drawn = { className: `i ${className}`.trimEnd(), size: PIXELS[size] }
  return label ? <Picture {...drawn} role="img" aria-label={label} /> : <Picture {...drawn} aria-hidden />
}
