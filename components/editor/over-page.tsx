'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** The answer's side. What is stepped to in it stays clear of the line of “how far”, which lies over it. */
export const PANELS = 'min-h-0 scroll-pt-[190px] overflow-auto bg-ground'
export const OVER = 'lined fixed z-slip bg-ground shadow-slip'

/** The answer's side or “Look again” over the page, or in its place where the window is short. */
export function OverPage({ label, children }: { label: string; children: ReactNode }) {
  const sheet = useRef<HTMLElement>(null)
  useEffect(() => {
    // What opened it from the page lies under it now; a tab or the rail beside it does not.
    if (document.activeElement?.closest('main')) sheet.current?.focus({ preventScroll: true })
  }, [])
  return (
    <aside
      ref={sheet}
      className={`${PANELS} ${OVER} in-data-[width=phone]:start-0 in-data-[width=phone]:end-0 in-data-[width=phone]:bottom-[62px] in-data-[width=phone]:w-auto in-data-[view=weigh]:in-data-[width=desk]:end-0 top-[48px] end-[64px] bottom-0 w-[300px] pointer-coarse:top-[56px] short:in-data-[width=phone]:static short:in-data-[width=phone]:shadow-none`}
      data-over-page
      aria-label={label}
      tabIndex={-1}
    >
      {children}
    </aside>
  )
}
