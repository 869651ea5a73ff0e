'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import { useMap } from './map-context'

/** A question put to the student over the page. Escape and a click beside it shut it; the focus goes back where it was. */
export function AskingDialog({ title, children, onShut }: { title: string; children: ReactNode; onShut?: () => void }) {
  const { ask } = useMap()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const at = dialog.current
    const before = document.activeElement as HTMLElement | null
    at?.showModal()
    return () => {
      at?.close()
      const again = before?.isConnected ? before : null
      again?.focus({ preventScroll: true })
    }
  }, [])
  const shut = () => (onShut ? onShut() : ask(null))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, given by the browser
    <dialog
      ref={dialog}
      className="dialog asking"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        shut()
      }}
      onClick={(event) => event.target === dialog.current && shut()}
    >
      <h2>{title}</h2>
      {children}
    </dialog>
  )
}
