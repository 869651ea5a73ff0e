import type { ComponentProps, ReactNode } from 'react'

/** What a part of a page of help is called. */
export function HelpTitle({ children, ...heading }: ComponentProps<'h2'>) {
  return (
    <h2 {...heading} className="mt-6 mb-2 font-says font-strong text-h3 leading-card">
      {children}
    </h2>
  )
}

/** Help in sentences, as wide as one reads, with headings between them that are no more than words. */
export function HelpText({ as: As = 'div', children }: { as?: 'div' | 'article'; children: ReactNode }) {
  return (
    <As className="mt-4 grid max-w-measure gap-4 [&_h2]:mt-3 [&_h2]:-mb-3 [&_h2]:text-body [&_h2]:leading-card [&_li]:ms-5 [&_li]:list-decimal">
      {children}
    </As>
  )
}
