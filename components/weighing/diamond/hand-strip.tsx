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
    <div className="hand-strip">
      <p className="hand-text" data-held={inHand !== null}>
        {at ? (
          <>
            {inHand !== null && <b>In your hand. Tap where it goes. </b>}
            {at.text || 'An empty card'}
          </>
        ) : (
          <span className="meta">Tap a claim to take it up, then tap its place. Or drag it.</span>
        )}
      </p>
      <div className="hand-buttons">
        {at && !seat ? (
          <fieldset className="row-buttons">
            <legend className="label">Put it in a row</legend>
            {DIAMOND.map(({ weight }, row) => (
              <Button
                key={weight}
                size="small"
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
        {inHand === null && (!at || seat) && <span className="meta">A row sets the weight: {WEIGHTS}.</span>}
      </div>
    </div>
  )
}
