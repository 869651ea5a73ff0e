import type { ComponentProps } from 'react'

/**
 * A button that may grey while it has the focus, by its own press above all. The browser would take the focus from one
 * that is disabled; this one keeps it, and does nothing, also as the button that Enter presses in its form.
 */
export function Button({ disabled = false, onClick, ...props }: ComponentProps<'button'>) {
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
