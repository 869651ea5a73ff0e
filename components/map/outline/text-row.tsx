'use client'
import type { ReactNode } from 'react'
import type { Writing } from '@/lib/domain/map/writing'
import styles from './outline.module.css'
import { IN_LINE, RowMargin } from './row-parts'
import { TreeItem } from './tree-item'
import { WrittenText } from './written-text'

type Props = {
  row: string
  /** What is written in it. */
  place: Writing
  label: string
  text: string
  prompt: string
  /** What stands in the margin, or before the text. */
  margin?: ReactNode
  before?: ReactNode
  /** What screen readers say between that and the text. */
  said: string
  className?: string
  children?: ReactNode
}

/** A row that holds one text of the plan: the line of argument, a link back, the judgement. */
export function TextRow({ row, place, label, text, prompt, margin, before, said, className = '', children }: Props) {
  return (
    <TreeItem id={row}>
      <RowMargin>{margin}</RowMargin>
      <div className={`${IN_LINE} ${before ? styles.grid : 'py-3'}`}>
        {before}
        <div className={`${styles.text} min-w-0 wrap-anywhere`}>
          <span className="sr">{said}</span>
          <WrittenText row={row} place={place} label={label} text={text} prompt={prompt} className={className} />
          {children}
        </div>
      </div>
    </TreeItem>
  )
}
