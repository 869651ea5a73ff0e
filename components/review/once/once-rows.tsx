'use client'
import { NameHere } from '@/components/classroom/names/names-here'
import { Swatch } from '@/components/review/swatch'
import { Button } from '@/components/ui/button'
import type { Once, OnceRow } from './use-once'

/** Every map the comment would land in, with the place and the pupil's own words there. */
export function OnceRows({ once }: { once: Once }) {
  return (
    <ul>
      {once.rows.map((row) => (
        <Row key={row.pupil.seat.id} row={row} once={once} />
      ))}
    </ul>
  )
}

function Row({ row: { pupil, places, at, found, on }, once }: { row: OnceRow; once: Once }) {
  const { id, name } = pupil.seat
  return (
    <li
      className={`border-rule border-b p-2 ${once.shown?.pupil.seat.id === id ? 'bg-pen-tint' : ''}`}
      data-once={id}
      onFocus={() => once.show(id)}
    >
      <label className="grid cursor-pointer grid-cols-[22px_minmax(80px,auto)_minmax(0,1fr)] items-center gap-x-2 text-small pointer-coarse:min-h-hit">
        <input
          className="accent-accent"
          type="checkbox"
          checked={on}
          onChange={(e) => once.tick(id, e.target.checked)}
        />
        <b>{name}</b>
        <NameHere seatId={id} />
        <span className="font-strong">
          {at.factor && <Swatch factor={at.factor.id} className="me-2" />}
          {placeWords(at)}
        </span>
        {at.words !== '' && <span className="col-start-2 -col-end-1 truncate font-says text-ink-2">{at.words}</span>}
      </label>
      {!found && <p className="meta ms-6">Nothing of this was found here: it would stand on the whole map.</p>}
      {places.length > 1 && (
        <p className="ms-6 flex items-center gap-3 font-strong text-note text-small">
          {once.draft?.moved[id]
            ? `${places.length} places: moved by you`
            : `${places.length} places: the heaviest is taken`}
          <Button size="small" onClick={() => once.move(id)}>
            <kbd>M</kbd> move<span className="sr"> it in {name}</span>
          </Button>
        </p>
      )}
      {pupil.returned && <p className="meta ms-6">Returned before: this waits for the next return.</p>}
    </li>
  )
}

function placeWords({ node, paragraph, factor }: OnceRow['at']): string {
  if (paragraph !== null) return `¶${paragraph} ${factor?.name ?? ''}`
  if (node === null) return 'whole map'
  return node === 'answer' ? 'the answer' : 'loose card'
}
