import type { ComponentProps } from 'react'

/** A text box and the mirror of its words lie on one another: one has the other's letters, lines and height. */
export const MIRRORED =
  '[grid-area:1/1] m-0 min-w-0 [font:inherit] [letter-spacing:inherit] wrap-break-word whitespace-pre-wrap'

/** What is filled in: the slot draws the ring for it, round its picture and its arrow too. */
export const IN_SLOT = 'min-w-0 border-0 bg-transparent p-0 [font:inherit] focus-visible:outline-none!'

type Props = ComponentProps<'span'> & {
  /** It holds a factor, whose look it has. */
  tinted?: boolean
}

/** One place in the sentence that says how a question is read. */
export function ReadingSlot({ tinted = false, className = 'inline-flex items-center px-3', ...slot }: Props) {
  return (
    <span
      className={`relative min-h-[max(38px,var(--hit))] max-w-full gap-3 rounded-control border font-strong focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-focus ${tinted ? 'border-factor bg-factor-tint text-factor-ink' : 'border-control-line bg-card'} ${className}`}
      {...slot}
    />
  )
}
