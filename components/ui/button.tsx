'use client'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './button-look'

/** `className` says where it stands, never how it looks. */
export type ButtonProps = ComponentProps<'button'> & ButtonLook

/**
 * A button that may grey while it has the focus, by its own press above all. The browser would take the focus from one
 * that is disabled; this one keeps it, and does nothing, also as the button that Enter presses in its form.
 */
export function Button({ variant, size, className, ...props }: ButtonProps) {
  return <PressButton {...props} className={buttonLook({ variant, size }, className)} />
}

/** What every button of the kit does, however it looks. */
export function PressButton({ disabled = false, onClick, ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...props}
      aria-disabled={disabled || undefined}
      onClick={(event) => {
        if (disabled) event.preventDefault()
        else onClick?.(event)
      }}
    />
  )
}
