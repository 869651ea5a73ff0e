import type { ReactNode } from 'react'

/** What is in the hand, at the foot of the page, and what can be done with it. */
export function HoldBar({ children }: { children: ReactNode }) {
  return (
    <div
      className="absolute inset-x-0 bottom-0 z-slip flex min-h-[60px] items-center gap-3 border-t border-rule bg-sheet ps-5 pe-4 py-3 text-card leading-card short:sticky short:bottom-[48px] [&>p]:min-w-0 [&>p]:flex-1"
      data-hold-bar
    >
      {children}
    </div>
  )
}
