'use client'
import { NameHere } from '@/components/classroom/names/names-here'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import type { Once, OnceRow } from './use-once'

/** Every map the comment would land in, with the place and the pupil's own words there. */
export function OnceRows({ once }: { once: Once }) {
  return (
    <ul className="once-rows">
      {once.rows.map((row) => (
        <Row key={row.pupil.seat.id} row={row} once={once} />
      ))}
    </ul>
  )
}

function Row({ row: { pupil, places, at, found, on }, once }: { row: OnceRow; once: Once }) {
  const look = useFactorLook()
  const { id, name } = pupil.seat
  return (
    <li data-once={id} data-shown={once.shown?.pupil.seat.id === id || undefined} onFocus={() => once.show(id)}>
      <label className="once-row">
        <input type="checkbox" checked={on} onChange={(e) => once.tick(id, e.target.checked)} />
        <b>{name}</b>
        <NameHere seatId={id} />
        <span className="once-place">
          {at.factor && <span className="swatch" {...look(at.factor.id)} aria-hidden="true" />}
          {placeWords(at)}
        </span>
        {at.words !== '' && <span className="once-words">{at.words}</span>}
      </label>
      {!found && <p className="meta once-said">Nothing of this was found here: it would stand on the whole map.</p>}
      {places.length > 1 && (
        <p className="once-said once-several">
          {once.draft?.moved[id]
            ? `${places.length} places: moved by you`
            : `${places.length} places: the heaviest is taken`}
          <Button size="small" onClick={() => once.move(id)}>
            <kbd>M</kbd> move<span className="sr"> it in {name}</span>
          </Button>
        </p>
      )}
      {pupil.returned && <p className="meta once-said">Returned before: this waits for the next return.</p>}
    </li>
  )
}

function placeWords({ node, paragraph, factor }: OnceRow['at']): string {
  if (paragraph !== null) return `¶${paragraph} ${factor?.name ?? ''}`
  return node === null ? 'whole map' : node === 'answer' ? 'the answer' : 'loose card'
}
