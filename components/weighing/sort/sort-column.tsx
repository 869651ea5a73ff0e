'use client'
import { Inbox, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { PLACE_HERE } from '@/components/card/place-here'
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
      className={`lined flex min-h-0 max-w-[300px] snap-start flex-col rounded-card shadow-flat ${unsorted && all === 0 ? 'flex-[0_0_176px]' : 'flex-[1_0_228px] in-data-[width=phone]:flex-[0_0_min(76vw,300px)]'} ${dropping ? 'bg-accent-tint outline-2 outline-offset-1 outline-accent-line outline-dashed' : 'bg-ground'}`}
      data-column={id ?? ''}
      {...(unsorted ? {} : look(factor))}
      aria-label={name}
      onClick={(event) => takes > 0 && !(event.target as Element).closest('[data-sort-card], button') && onPlace(false)}
    >
      <h3
        className={`relative flex min-h-[38px] items-center gap-2 rounded-t-card py-2 pe-3 leading-tight ${unsorted ? 'ps-4' : 'edge bg-factor-tint ps-5'}`}
      >
        <ColumnName by={by} column={column} />
        <span className="count ms-auto text-small font-strong whitespace-nowrap text-ink-2">{shown}</span>
        {digit !== null && (
          <kbd className="pointer-coarse:hidden" title={`${digit} sends a card here`}>
            {digit}
          </kbd>
        )}
      </h3>
      {unsorted && by === 'factor' && claims.length > 0 && (
        <p className="meta px-4 pt-3 pb-2">Which factor? The heading does not say.</p>
      )}
      {claims.length === 0 && takes === 0 && <p className="meta px-4 pt-3 pb-2">{emptyWords(by, column)}</p>}
      <ul className="min-h-0 flex-1 overflow-y-auto overscroll-y-contain px-px pt-1 pb-3">{children}</ul>
      {takes > 0 && (
        <button
          type="button"
          className={`${PLACE_HERE} mx-3 mt-1 mb-3 w-auto flex-none`}
          onClick={(event) => onPlace(event.detail === 0)}
        >
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
      <span className="factor min-w-0 wrap-anywhere">
        <Icon of={Inbox} />
        {name}
      </span>
    )
  return (
    <>
      <b className="font-says text-point leading-none text-factor-ink">{name.split(' ')[0]}</b>
      <FactorMark id={factor} name={name.replace(/^\d+ /, '')} />
    </>
  )
}
