import type { ReactNode } from 'react'

/** What a card is, in a word before its own. */
export function RoleTag({ children }: { children: ReactNode }) {
  return (
    <span className="rounded-card bg-[var(--ft,var(--sunk))] px-2 font-strong text-ink-2 text-label">{children}</span>
  )
}
