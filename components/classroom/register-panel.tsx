import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

/** A panel beside the register: what it is called, what it says, what can be done. */
export function RegisterPanel({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="grid content-start gap-3">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

/** What can be done there, in a row. */
export function PanelRow({ children }: { children: ReactNode }) {
  return <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-card">{children}</p>
}
