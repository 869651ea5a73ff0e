import type { ComponentProps } from 'react'

/** How a press looks that is said in a sentence or stands last in a row: as a link. */
const LINK_LOOK = 'min-h-hit cursor-pointer text-accent underline underline-offset-3'

/** The same for what opens a file: the field is hidden in the label, which has the ring. */
export const FILE_LOOK = `${LINK_LOOK} inline-flex items-center justify-self-start focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus`

/** A button that looks like a link. */
export function LinkButton({ className = '', ...button }: ComponentProps<'button'>) {
  return <button type="button" {...button} className={`${LINK_LOOK} ${className}`} />
}
