'use client'
import { createContext, type MouseEventHandler, type ReactNode, useContext } from 'react'
import styles from './outline.module.css'
import { NEW } from './row-parts'
import type { TreeRow } from './tree-rows'

/** The tree as its rows know it. `current`: the row that has the focus, or gets it when the tree is tabbed to. */
export type Tree = { row(id: string): TreeRow | undefined; current: string | undefined }

export const TreeContext = createContext<Tree>({ row: () => undefined, current: undefined })

/** What the tree knows of a row. */
export function useTreeRow(id: string): { current: boolean; row: TreeRow | undefined } {
  const tree = useContext(TreeContext)
  return { current: tree.current === id, row: tree.row(id) }
}

type Props = {
  id: string
  className?: string
  /** Whether it has a menu of actions. */
  menu?: boolean
  claim?: string
  depth?: number
  /** Whether it is taken away in thought, or left without its only support. */
  away?: 'gone' | 'unsupported'
  onClick?: MouseEventHandler
  children: ReactNode
}

/** One row of the tree. Its name is what stands in it, so that what is seen and what is said cannot differ. */
export function TreeItem({ id, className = '', menu = false, claim, depth, away, onClick, children }: Props) {
  const { current, row } = useTreeRow(id)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree answers the keys of its rows
    <div
      className={`${styles.row} ${className}`}
      data-away={away}
      role="treeitem"
      tabIndex={current ? 0 : -1}
      data-focus={id}
      data-claim={claim}
      data-depth={depth}
      aria-level={row?.level}
      aria-posinset={row?.at}
      aria-setsize={row?.of}
      aria-expanded={row?.expanded ?? undefined}
      aria-selected={current}
      aria-haspopup={menu ? 'menu' : undefined}
      onClick={onClick}
    >
      {children}
    </div>
  )
}

/** A row for what is not there yet: a card being written, or a place for the one in the hand. */
export function NewRow({ shown, depth = 0, children }: { shown: boolean; depth?: number; children: ReactNode }) {
  if (!shown) return null
  return (
    <div
      className={NEW}
      style={{ marginInlineStart: depth > 0 ? `calc(${Math.min(depth, 2)} * var(--row-step))` : undefined }}
      role="treeitem"
      aria-selected={false}
      tabIndex={-1}
    >
      {children}
    </div>
  )
}
