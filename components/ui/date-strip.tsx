'use client'
import type { ReactNode } from 'react'
import { type DateSpan, type DateStrip, roundYears, yearsIn } from '@/lib/domain/plan/date-strip'
import { periodWords, yearWords } from '@/lib/domain/shared/period'
import { useFactorLook } from './factor-look'
import { FactorMark } from './factor-mark'

type Row = { paragraph: string; number: number; factor: string | null; name: string }
type Props = {
  strip: DateStrip
  rows: Row[]
  /** What is done with a row, where something is: a press on it shows its paragraph. */
  onRow?: (paragraph: string) => void
}

/** The years of the question with the dated cards of each paragraph; where no card speaks, the strip is hatched. */
export function DateStripFigure({ strip, rows, onRow }: Props) {
  const look = useFactorLook()
  const at = (year: number) => ((year - strip.from) / yearsIn(strip)) * 100
  // A year is written in the middle of its place.
  const middle = (year: number) => at(year + 0.5)
  const width = (span: DateSpan) => Math.max(0.7, (yearsIn(span) / yearsIn(strip)) * 100)
  const cardsOf = (row: Row) => strip.rows.find((r) => r.paragraph === row.paragraph)?.cards ?? []
  return (
    <div className="text-small [--dates-head:168px] max-phone:[--dates-head:0px]">
      <ul>
        {rows.map((row) => {
          const cards = cardsOf(row)
          const said = cards.length > 0 ? cards.map(periodWords).join(', ') : 'no dated card'
          return (
            <li
              key={row.paragraph}
              className="grid min-h-hit grid-cols-[var(--dates-head)_minmax(0,1fr)] items-center max-phone:grid-cols-1 max-phone:pt-2"
              {...look(row.factor)}
            >
              <RowHead onPress={onRow && (() => onRow(row.paragraph))}>
                <b className="min-w-[1.1em] font-says text-lane leading-none text-factor-ink">{row.number}</b>
                <FactorMark id={row.factor} name={row.name} />
                <span className="sr">: {said}</span>
              </RowHead>
              <svg width="100%" height="20" aria-hidden="true">
                {strip.holes.map((hole) => (
                  <rect
                    key={hole.from}
                    className="fill-sunk"
                    x={`${at(hole.from)}%`}
                    width={`${width(hole)}%`}
                    height="20"
                  />
                ))}
                <line className="stroke-control-line" x1="0" x2="100%" y1="10" y2="10" />
                {cards.map((card) => (
                  <rect
                    key={card.id}
                    className="fill-factor forced-color-adjust-none"
                    x={`${at(card.from)}%`}
                    y={card.from === card.to ? 3 : 7}
                    width={`${width(card)}%`}
                    height={card.from === card.to ? 14 : 6}
                  >
                    {/* One text: React sends no other from the server. */}
                    <title>{`${periodWords(card)}: ${card.text}`}</title>
                  </rect>
                ))}
              </svg>
            </li>
          )
        })}
      </ul>
      <svg
        className="ms-(--dates-head) block w-[calc(100%-var(--dates-head))] overflow-visible"
        width="100%"
        height="20"
        aria-hidden="true"
      >
        <line className="stroke-control-line" x1="0" x2="100%" y1="0.5" y2="0.5" />
        {roundYears(strip).map((year) => (
          <g key={year}>
            <line className="stroke-control-line" x1={`${middle(year)}%`} x2={`${middle(year)}%`} y1="0" y2="5" />
            <text
              className="fill-ink-3 text-label tabular-nums"
              x={`${middle(year)}%`}
              y="17"
              textAnchor={anchorAt(middle(year))}
            >
              {yearWords(year)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

const HEAD = 'flex min-h-hit min-w-0 items-center gap-2 pe-3 text-start [&_.factor]:min-w-0 [&_.factor]:wrap-anywhere'

function RowHead({ onPress, children }: { onPress?: () => void; children: ReactNode }) {
  if (!onPress) return <span className={HEAD}>{children}</span>
  return (
    <button type="button" className={`${HEAD} hover:bg-sunk`} title="Show this paragraph" onClick={onPress}>
      {children}
    </button>
  )
}

/** A year near an end of the strip is written inside it. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 4) return 'start'
  return percent > 94 ? 'end' : 'middle'
}
