'use client'
import { useFactorLook } from '@/components/ui/factor-look'
/** A factor as its edge and its two letters; the name for those who do not see it. */
export function FactorSwatch({ id, letters, name }: { id: string; letters: string; name: string }) {
  const look = useFactorLook()
  return (
    <span className="factor-letters" {...look(id)} title={name}>
      <span className="swatch" aria-hidden="true" />
      <abbr title={name}>{letters}</abbr>
    </span>
  )
}
