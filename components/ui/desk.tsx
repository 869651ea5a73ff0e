import type { ComponentProps, ReactNode } from 'react'

const WIDTHS = { narrow: 'max-w-[560px]', page: 'max-w-[900px]', wide: 'max-w-[1160px]' }

/** A page of words and forms under the bar: as wide as a form, as a page to read, or as what lies on a desk. */
export function Desk({ width = 'wide', children }: { width?: keyof typeof WIDTHS; children: ReactNode }) {
  return (
    <main
      id="main"
      className={`mx-auto w-full px-6 pt-7 pb-9 [&_h1]:font-says [&_h1]:font-strong [&_h1]:text-h1 [&_h1]:leading-tight [&_h1]:tracking-[-0.012em] ${WIDTHS[width]}`}
    >
      {children}
    </main>
  )
}

/** What a page is for, under its name. */
export function Lede({ children }: { children: ReactNode }) {
  return <p className="mt-3 mb-6 max-w-measure text-ink-2">{children}</p>
}

/** The name of a page, and what can be done on it at the other end of the line. */
export function DeskHead({ children }: { children: ReactNode }) {
  return <div className="mb-5 flex flex-wrap items-center justify-between gap-4">{children}</div>
}

/** What a part of a page is called. */
export function DeskTitle({ children, ...heading }: ComponentProps<'h2'>) {
  return (
    <h2 {...heading} className="mt-7 mb-3 text-h3">
      {children}
    </h2>
  )
}
