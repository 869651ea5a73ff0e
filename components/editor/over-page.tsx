'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** The answer's side or “Look again” over the page, or in its place where the window is short. */
export function OverPage({ label, children }: { label: string; children: ReactNode }) {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    // What opened it from the page lies under it now; a tab or the rail beside it does not.
    if (document.activeElement?.closest('main')) sheet.current?.focus({ preventScroll: true })
  }, [])
  return (
    <aside ref={sheet} className="sheet from-right inspector" aria-label={label} tabIndex={-1}>
      {children}
    </aside>
  )
}
