'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { focusCard } from '@/components/session/focus-card'
import { useMap, useTools } from '@/components/session/use-map'

/** A question put to the student over the page. Escape and a click beside it shut it; the focus goes back where it was. */
export function AskingDialog({ title, children, onShut }: { title: string; children: ReactNode; onShut?: () => void }) {
  const asking = useMap((s) => s.asking)
  const { ask } = useTools()
  const asked = useRef(asking && 'id' in asking ? asking.id : undefined)
  const dialog = useRef<HTMLDialogElement>(null)
  const [opener] = useState(() => document.activeElement as HTMLElement | null)
  useEffect(() => {
    const at = dialog.current
    // A field that asks for the focus has it already.
    const active = document.activeElement as HTMLElement | null
    const before = at?.contains(active) ? opener : active
    at?.showModal()
    return () => {
      at?.close()
      // What was asked about may stand elsewhere now: a card from the tray, or in another lane.
      const card = before?.closest<HTMLElement>('[data-focus], [data-claim]')
      const id = card?.dataset.focus ?? card?.dataset.claim ?? at?.dataset.back
      const known = before?.isConnected && before !== document.body
      if (known) before.focus({ preventScroll: true })
      else if (id ?? asked.current) focusCard(id ?? asked.current ?? '')
    }
  }, [opener])
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
