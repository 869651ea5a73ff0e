'use client'
import type { ReactNode, Ref } from 'react'
import { Button } from './button'

type Props = {
  /** What else can be done here, before the two that every dialog has. */
  children?: ReactNode
  /** The words of the button that leaves things as they were. */
  leave?: string
  onLeave?: (() => void) | undefined
  leaveRef?: Ref<HTMLButtonElement>
  /** The words of the button that does what the dialog is there for; in a form it sends the form. */
  keep?: ReactNode
  onKeep?: () => void
  /** Whether there is nothing to keep yet. */
  off?: boolean
}

/** The foot of a dialog: leave it, or keep what was said. */
export function DialogFoot({ children, leave = 'Cancel', onLeave, leaveRef, keep, onKeep, off = false }: Props) {
  return (
    <div className="mt-5 flex flex-wrap justify-end gap-3">
      {children}
      {onLeave && (
        <Button ref={leaveRef} onClick={onLeave}>
          {leave}
        </Button>
      )}
      {keep && (
        <Button type={onKeep ? 'button' : 'submit'} variant="primary" disabled={off} onClick={onKeep}>
          {keep}
        </Button>
      )}
    </div>
  )
}
