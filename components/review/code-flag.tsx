import type { ComponentProps } from 'react'

/** A teacher's code: green, never a button. `outline`: not chosen, of an earlier hand-in, or dealt with. */
export function CodeFlag({ outline = false, className = '', ...span }: ComponentProps<'span'> & { outline?: boolean }) {
  const filled = outline ? 'text-pen shadow-[inset_0_0_0_1.5px_var(--pen-teacher)]' : 'bg-pen text-on-pen'
  return (
    <span
      {...span}
      className={`inline-block min-w-[30px] rounded-card px-2 text-center text-label leading-body font-bold forced-color-adjust-none ${filled} ${className}`}
    />
  )
}
