'use client'
import { type ButtonProps, PressButton } from './button'
import { iconButtonLook } from './button-look'

type Props = Omit<ButtonProps, 'aria-label' | 'title'> & {
  /** What it does, in words: read aloud, and shown where the pointer rests. */
  label: string
  /** What the pointer is told, where that is more than the label, as a key is. */
  hint?: string | undefined
}

/** A button of one icon. */
export function IconButton({ label, hint = label, variant, size, className, ...props }: Props) {
  return (
    <PressButton {...props} aria-label={label} title={hint} className={iconButtonLook({ variant, size }, className)} />
  )
}
