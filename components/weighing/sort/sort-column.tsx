'use client'
import { Inbox, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import type { ShownColumn, SortBy } from './shown-column'

type Props = {
  by: SortBy
  column: ShownColumn
  /** How many cards are in the hand that this column could take. */
  takes: number
  dropping: boolean
  /** `byKey`: the button that is pressed goes with the cards, so the focus has to go on. */
  onPlace: (byKey: boolean) => void
  children: ReactNode
}

/** One column: its head, a place for what is in the hand, and its cards. */
export function SortColumnView({ by, column, takes, dropping, onPlace, children }: Props) {
  const { id, name, factor, digit, claims, all } = column
  const look = useFactorLook()
  const unsorted = id === null
  const shown = claims.length === all ? all : `${claims.length} of ${all}`
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: “Place here” and the digits are the keys for it
    <section
      className={`sort-column${dropping ? ' is-dropping' : ''}${unsorted && all === 0 ? ' is-done' : ''}`}
      data-column={id ?? ''}
      {...(unsorted ? {} : look(factor))}
      aria-label={name}
      onClick={(event) => takes > 0 && !(event.target as Element).closest('[data-sort-card], button') && onPlace(false)}
    >
      <h3>
        <ColumnName by={by} column={column} />
        <span className="count">{shown}</span>
        {digit !== null && <kbd title={`${digit} sends a card here`}>{digit}</kbd>}
      </h3>
      {unsorted && by === 'factor' && claims.length > 0 && (
        <p className="meta">Which factor? The heading does not say.</p>
      )}
      {claims.length === 0 && takes === 0 && <p className="meta">{emptyWords(by, column)}</p>}
      <ul>{children}</ul>
      {takes > 0 && (
        <button type="button" className="place-here" onClick={(event) => onPlace(event.detail === 0)}>
          <Icon of={Plus} />
          Place {takes === 1 ? '' : `${takes} `}here
        </button>
      )}
    </section>
  )
}

function emptyWords(by: SortBy, { id, all }: ShownColumn): string {
  if (all > 0) return 'No card here has these words.'
  if (id !== null) return by === 'factor' ? 'No card is about this yet.' : 'No card is in this paragraph yet.'
  return by === 'factor' ? 'Every card is sorted.' : 'The tray is empty: every card is used.'
}

/** The number and the name of a column's paragraph, the name of its factor, or that of the cards in none. */
function ColumnName({ by, column: { id, name, factor } }: Pick<Props, 'by' | 'column'>) {
  if (by === 'factor') return <FactorMark id={factor} name={name} />
  if (id === null)
    return (
      <span className="factor">
        <Icon of={Inbox} />
        {name}
      </span>
    )
  return (
    <>
      <b className="sort-number">{name.split(' ')[0]}</b>
      <FactorMark id={factor} name={name.replace(/^\d+ /, '')} />
    </>
  )
}
