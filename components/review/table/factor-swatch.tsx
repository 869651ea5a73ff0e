'use client'
import { Swatch } from '@/components/review/swatch'
import { useFactorLook } from '@/components/ui/factor-look'

/** A factor as its edge and its two letters; the name for those who do not see it. */
export function FactorSwatch({ id, letters, name }: { id: string; letters: string; name: string }) {
  return (
    <span className="font-strong text-factor-ink" {...useFactorLook()(id)} title={name}>
      <Swatch factor={id} className="me-2" />
      <abbr title={name}>{letters}</abbr>
    </span>
  )
}
