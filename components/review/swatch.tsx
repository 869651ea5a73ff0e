'use client'
import { useFactorLook } from '@/components/ui/factor-look'

/** A factor's edge, where it stands in a line of text that names it. */
export function Swatch({ factor, className = '' }: { factor: string; className?: string }) {
  return (
    <span
      {...useFactorLook()(factor)}
      className={`factor-edge inline-block h-[14px] w-3 align-[-2px] ${className}`}
      aria-hidden="true"
    />
  )
}
