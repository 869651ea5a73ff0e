import type { ComponentProps, ReactNode } from 'react'

type Props = ComponentProps<'section'> & {
  heading?: ReactNode
  /** A word about it, at the far end of its heading. */
  aside?: ReactNode
  /** The next one goes on from it: no line between them. */
  goesOn?: boolean
  /** It goes on from the one before. */
  from?: boolean
}

/** One matter in the column beside the page. */
export function Panel({ heading, aside, goesOn = false, from = false, className = '', children, ...section }: Props) {
  return (
    <section
      className={`px-5 ${goesOn ? 'pb-3' : 'border-b border-rule pb-5'} ${from ? 'pt-0' : 'pt-4'} ${className}`}
      {...section}
    >
      {heading && (
        <h2 className="mb-3 flex items-baseline justify-between text-body leading-card font-bold">
          {heading}
          {aside && <span className="count font-read text-small text-ink-3">{aside}</span>}
        </h2>
      )}
      {children}
    </section>
  )
}

/** One that is shut until somebody wants it. */
export function PanelFold({ summary, children, ...details }: ComponentProps<'details'> & { summary: string }) {
  return (
    <details {...details}>
      <summary className="min-h-hit content-center leading-card font-bold">{summary}</summary>
      {children}
    </details>
  )
}

/** How far somebody or something says, beside its sign. */
export function Says({ sign, children }: { sign?: ReactNode; children: ReactNode }) {
  return (
    <p className="mt-2 grid grid-cols-[16px_1fr] items-center gap-3">
      {sign ?? <span aria-hidden="true" />}
      <b className="font-says text-lane leading-card font-strong">{children}</b>
    </p>
  )
}
