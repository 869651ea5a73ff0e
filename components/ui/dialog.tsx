'use client'
import { type ReactNode, useEffect, useRef, useState } from 'react'

type Props = {
  title: string
  /** `wide`: for what is read side by side. */
  size?: 'middle' | 'wide'
  /** Where it stands and how wide it is, where that is its own. */
  className?: string
  children: ReactNode
  /** Escape, and a click beside it. */
  onShut: () => void
  /** Puts the focus where it goes on; without it, on what had it before. `before`: that, as long as it is on the page. */
  giveBack?: (before: HTMLElement | null) => void
}

const focusAgain = (before: HTMLElement | null) => before?.focus({ preventScroll: true })

const LOOK =
  'lined fixed left-1/2 z-hand m-0 -translate-x-1/2 overflow-auto rounded-sheet border-0 bg-sheet px-6 py-5 text-ink shadow-hand backdrop:bg-[#0006] short:top-0 short:max-h-dvh'
const SIZES = {
  middle: 'top-[12vh] max-h-[80vh] w-[min(480px,calc(100vw-24px))]',
  wide: 'top-[6vh] max-h-[88vh] w-[min(880px,calc(100vw-24px))]',
}

/** A question over the page. It is the browser's own dialog: what is behind it is out of reach, and no style is put in. */
export function Dialog({ title, size = 'middle', className = '', children, onShut, giveBack = focusAgain }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [opener] = useState(() => document.activeElement as HTMLElement | null)
  const latest = useRef(giveBack)
  useEffect(() => {
    latest.current = giveBack
  })
  useEffect(() => {
    const at = dialog.current
    // A field that asks for the focus has it already.
    const active = document.activeElement as HTMLElement | null
    const before = at?.contains(active) ? opener : active
    at?.showModal()
    return () => {
      at?.close()
      latest.current(before?.isConnected && before !== document.body ? before : null)
    }
  }, [opener])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, given by the browser
    <dialog
      ref={dialog}
      className={`${LOOK} ${SIZES[size]} ${className}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onShut()
      }}
      onClick={(event) => event.target === dialog.current && onShut()}
    >
      <h2 className="mb-3 font-says text-h3 leading-card font-strong">{title}</h2>
      {children}
    </dialog>
  )
}
