'use client'
import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react'
import { useState } from 'react'
import { ActionMenu } from '@/components/actions/action-menu'
import { useTools } from '@/components/session/use-map'
import { iconButtonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { useTreeRow } from './tree-item'

/** The end of a row: what folds it, if anything stands under it, and its menu. `name`: “1.2”, for the names of the two. */
export function RowMenu({ id, name }: { id: string; name: string }) {
  const { current, row } = useTreeRow(id)
  const { fold, select } = useTools()
  // A plain button until it is wanted: a map has hundreds of rows, and one menu is open.
  const [wanted, want] = useState(false)
  const expanded = row?.expanded ?? null
  const dots = <Icon of={Ellipsis} />
  const button = { className: iconButtonLook({}, 'row-dots'), title: `More for ${name}`, tabIndex: -1 }
  return (
    // Hidden from screen readers, which have the row: it says whether it is open, and that it has a menu.
    <span className="row-menu" aria-hidden="true">
      {expanded !== null && (
        <button
          type="button"
          className={iconButtonLook({}, 'row-fold')}
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
