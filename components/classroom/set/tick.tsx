import type { ComponentProps } from 'react'

type Props = ComponentProps<'input'> & {
  /** Said lower, since it is not wanted. */
  quiet?: boolean
}

export const TICK_BOX = 'm-0 size-[18px] flex-none accent-accent'

/** A box or a button to tick, and what is ticked by it. */
export function Tick({ quiet = false, children, ...input }: Props) {
  return (
    <label className={`flex min-h-hit-small cursor-pointer items-center gap-3 text-card ${quiet ? 'text-ink-2' : ''}`}>
      <input {...input} className={TICK_BOX} />
      {children}
    </label>
  )
}
