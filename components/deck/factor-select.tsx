'use client'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import type { Factor } from '@/lib/domain/shared/factor'

/** What stands for no factor, and for one that is still to be named. */
const NONE = ''
const OWN = '+'

type Props = {
  label: string
  factors: Factor[]
  value: string | null
  /** What the first line says: that nothing is chosen, or that it goes with its card. */
  none: string
  /** Whether nothing being chosen asks for something. */
  asks?: boolean
  onChoose: (id: string | null) => void
  onOwn: () => void
}

/** The factor of a card or a bullet: its picture and edge, and a list to choose another from. */
export function FactorSelect({ label, factors, value, none, asks = false, onChoose, onOwn }: Props) {
  const look = useFactorLook()
  const choose = (to: string) => {
    if (to === OWN) onOwn()
    else onChoose(to === NONE ? null : to)
  }
  return (
    <span
      className={`import-select${asks && value === null ? ' is-asked' : ''}`}
      {...(value === null ? {} : look(value))}
    >
      {value !== null && <FactorIcon id={value} />}
      <select aria-label={label} value={value ?? NONE} onChange={(event) => choose(event.target.value)}>
        <option value={NONE}>{none}</option>
        {factors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value={OWN}>A factor of your own…</option>
      </select>
    </span>
  )
}
