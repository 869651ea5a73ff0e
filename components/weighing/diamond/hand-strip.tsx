'use client'
import { Minus, Plus, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { DIAMOND, seatOf } from '@/lib/domain/weighing/diamond'
import type { DiamondTools } from './use-diamond'

const WEIGHTS = DIAMOND.map((r) => r.weight).join(', ')

/** The claim that is looked at, in full, and the buttons that move it: a diamond can be built with these alone. */
export function HandStrip({ tools }: { tools: DiamondTools }) {
  const { at, inHand, diamond } = tools
  const seat = at && seatOf(diamond, at.id)
  return (
    <div className="sticky -bottom-[20px] z-1 grid gap-3 bg-sheet pt-2 max-phone:static max-phone:pb-2">
      <p className="max-h-[4lh] min-h-[2lh] overflow-auto text-card leading-card wrap-anywhere max-phone:min-h-[1lh]">
        {at ? (
          <>
            {inHand !== null && <b>In your hand. Tap where it goes. </b>}
            {at.text || 'An empty card'}
          </>
        ) : (
          <span className="meta">Tap a claim to take it up, then tap its place. Or drag it.</span>
        )}
      </p>
      <div className="flex min-h-hit flex-wrap items-center gap-3">
        {at && !seat ? (
          <fieldset className="flex items-center gap-2">
            <legend className="label float-left me-2 mb-0">Put it in a row</legend>
            {DIAMOND.map(({ weight }, row) => (
              <Button
                key={weight}
                size="small"
                className="min-w-[max(40px,var(--hit))] tabular-nums"
                aria-label={`Row ${row + 1}, weight ${weight}`}
                onClick={() => tools.rank(at.id, row)}
              >
                {weight}
              </Button>
            ))}
          </fieldset>
        ) : (
          <>
            <Button size="small" disabled={!seat || seat.row === 0} onClick={() => at && tools.step(at.id, -1)}>
              <Icon of={Plus} />
              Up a row
            </Button>
            <Button
              size="small"
              disabled={!seat || seat.row === DIAMOND.length - 1}
              onClick={() => at && tools.step(at.id, 1)}
            >
              <Icon of={Minus} />
              Down a row
            </Button>
            <Button size="small" disabled={!seat} onClick={() => at && tools.remove(at.id)}>
              <Icon of={X} />
              Take out
            </Button>
          </>
        )}
        {inHand !== null && (
          <Button size="small" onClick={() => tools.takeUp(null)}>
            Put it back
          </Button>
        )}
        {inHand === null && (!at || seat) && (
          <span className="meta max-phone:hidden">A row sets the weight: {WEIGHTS}.</span>
        )}
      </div>
    </div>
  )
}
