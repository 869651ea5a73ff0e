import type { ComponentProps } from 'react'
import styles from './mark-book.module.css'

/**
 * A table with a row for each of many: rows are low, so that a class stands on one screen, and the whole row is marked
 * where the focus is on its `data-stop`. The caption says what it is to those who hear it.
 */
export function MarkBook({ label, className = '', children, ...table }: ComponentProps<'table'> & { label: string }) {
  return (
    <table {...table} className={`${styles.book} ${className}`}>
      <caption className="sr">{label}</caption>
      {children}
    </table>
  )
}
