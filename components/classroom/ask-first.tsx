'use client'
import './ask-first.css'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  title: string
  className?: string
  /** The pupil in whose row the focus goes on, where what had it is gone, as a menu is. */
  seatId?: string | undefined
  children: ReactNode
  onShut: () => void
}

/** Something that is said before it is done. Escape and a click beside it go back; the focus returns where it was. */
export function AskFirst({ title, className = '', seatId, children, onShut }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const at = dialog.current
    const before = document.activeElement as HTMLElement | null
    at?.showModal()
    return () => {
      at?.close()
      const known = before?.isConnected && before !== document.body
      const row = document.querySelector<HTMLElement>(`[data-seat="${seatId}"] [aria-haspopup="menu"]`)
      ;(known ? before : row)?.focus({ preventScroll: true })
    }
  }, [seatId])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, given by the browser
    <dialog
      ref={dialog}
      className={`dialog asked-first ${className}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onShut()
      }}
      onClick={(event) => event.target === dialog.current && onShut()}
    >
      <h2>{title}</h2>
      {children}
    </dialog>
  )
}
