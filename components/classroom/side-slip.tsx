import type { ReactNode } from 'react'

type Props = { label: string; className?: string; children: ReactNode }

/** The panel beside the page. */
export function SideSlip({ label, className = 'p-5', children }: Props) {
  return (
    <aside
      className={`border-rule border-s bg-sheet [&_h2]:text-body [&_h2]:leading-card ${className}`}
      aria-label={label}
    >
      {children}
    </aside>
  )
}
