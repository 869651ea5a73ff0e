import type { ReactNode } from 'react'
import styles from './outline.module.css'

/** Left of the red margin: what a row is, or how much it counts. On a phone there is room for a `number` alone. */
export function RowMargin({ number = false, children }: { number?: boolean; children?: ReactNode }) {
  return (
    <div
      className={`meta flex flex-col items-end gap-1 ps-3 pe-4 pt-3 text-end max-phone:ps-1 max-phone:pe-3 ${number ? '' : 'max-phone:invisible'}`}
    >
      {children}
    </div>
  )
}

/** Right of it: the row’s words. */
export const IN_LINE =
  'min-w-0 ps-[calc(var(--row-indent,0px)+var(--s-6))] pe-5 py-2 max-phone:ps-[calc(var(--row-indent,0px)+var(--s-5))] max-phone:pe-3'

/** What the words are to the paragraph, before them. */
export const ROLE = `${styles.role} relative inline-flex items-center gap-2 text-small leading-body font-strong text-ink-2`

/** A sentence of the essay, and a paragraph’s point or the judgement, which all the others serve. */
export const SAY = 'font-says text-point leading-card'
export const POINT = `${SAY} font-strong`

/** Where something new is written, or what is in the hand can be put. */
export const NEW =
  'max-w-[720px] ps-[calc(var(--row-margin)+var(--s-6))] pe-5 py-1 empty:hidden max-phone:ps-[calc(var(--row-margin)+var(--s-5))] max-phone:pe-3'
