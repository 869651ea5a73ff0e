'use client'
import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { ActionMenu } from '@/components/actions/action-menu'
import { useTools } from '@/components/session/use-map'
import { iconButtonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import styles from './outline.module.css'
import { useTreeRow } from './tree-item'

/** As wide as a finger on a phone, and the row as high as its words all the same. */
const IN_ROW = '-my-2 max-phone:-my-4 max-phone:-me-3 max-phone:min-h-[44px] max-phone:w-[44px]'

/** The end of a row: what folds it, if anything stands under it, and its menu. `name`: “1.2”, for the names of the two. */
export function RowMenu({ id, name, className = '' }: { id: string; name: string; className?: string }) {
  const { current, row } = useTreeRow(id)
  const { fold, select } = useTools()
  // A plain button until it is wanted: a map has hundreds of rows, and one menu is open.
  const [wanted, want] = useState(false)
  const expanded = row?.expanded ?? null
  const dots = <Icon of={Ellipsis} />
  const button = { className: iconButtonLook({}, `${styles.dots} ${IN_ROW}`), title: `More for ${name}`, tabIndex: -1 }
  return (
    // Hidden from screen readers, which have the row: it says whether it is open, and that it has a menu.
    <span
      className={`inline-flex min-w-[calc(2*var(--hit))] flex-none justify-end max-[1280px]:min-w-0 ${className}`}
      aria-hidden="true"
    >
      {expanded !== null && (
        <button
          type="button"
          className={iconButtonLook({}, `row-fold ${IN_ROW}`)}
          tabIndex={-1}
          title={`${expanded ? 'Fold' : 'Open'} ${name}`}
          onClick={(event) => {
            event.stopPropagation()
            fold([id], expanded)
          }}
        >
          {expanded ? <Icon of={ChevronDown} /> : <Icon of={ChevronRight} />}
        </button>
      )}
      {current || wanted ? (
        <ActionMenu id={id} open={wanted} {...button}>
          {dots}
        </ActionMenu>
      ) : (
        <button
          type="button"
          {...button}
          data-menu={id}
          // The focus would make this the row's own menu under the pointer, and the click would miss it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation()
            select(id)
            want(true)
          }}
        >
          {dots}
        </button>
      )}
    </span>
  )
}
