'use client'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { factorsOf } from '@/lib/domain/map/factor-choices'

type Props = {
  /** The one whose cards are shown; null: those of all. */
  factor: string | null
  onFilter: (factor: string | null) => void
}

/** The factors as pictures, one of which may be pressed: only its cards are shown. */
export function FactorFilter({ factor, onFilter }: Props) {
  const map = useMap((s) => s.map)
  const look = useFactorLook()
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="sr">Only one factor</legend>
      {factorsOf(map).map((f) => (
        <button
          key={f.id}
          type="button"
          className="grid min-h-hit flex-[1_0_30px] place-items-center rounded-control border border-transparent text-factor-ink hover:bg-sunk pressed:border-factor pressed:bg-factor-tint"
          {...look(f.id)}
          aria-pressed={factor === f.id}
          aria-label={f.name}
          title={f.name}
          onClick={() => onFilter(factor === f.id ? null : f.id)}
        >
          <FactorIcon id={f.id} />
        </button>
      ))}
    </fieldset>
  )
}
