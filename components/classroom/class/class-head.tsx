import type { ReactNode } from 'react'

/** Where nothing is yet, and what will be. */
export const CLASS_EMPTY = 'max-w-measure border-ink-3 border-t-[1.5px] py-4 text-ink-2'

/** The head of a part of a class: what it is, and at the other end what is done or said there. */
export function ClassHead({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <div className="mt-4 flex min-h-hit flex-wrap items-center justify-between gap-x-5 gap-y-2 pb-2">
      <h2 id={id} className="text-body">
        {title}
      </h2>
      {children}
    </div>
  )
}
