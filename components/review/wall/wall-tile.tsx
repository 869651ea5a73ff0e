'use client'
import { Check } from 'lucide-react'
import Link from 'next/link'
import { NameHere } from '@/components/classroom/names/names-here'
import { useTell } from '@/components/ui/when'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import type { WallPupil } from '@/lib/domain/review/wall'
import type { SmallMap } from '@/lib/render/small-map/draw-small-map'
import { type Flag, SmallMapDrawing } from './small-map-drawing'

type Props = {
  pupil: WallPupil
  drawing: SmallMap | undefined
  href: string
  chosen: boolean
  /** Where the comment that is being written would land. */
  landing: Flag | null
  onChoose: () => void
}

const EMPTY: SmallMap = { lanes: [], more: 0, rings: [], about: '', stance: null }

/** One map of the wall: its drawing is the way into it. */
export function WallTile({ pupil, drawing, href, chosen, landing, onChoose }: Props) {
  const { seat, handedIn, drafts, submissionId } = pupil
  const tell = useTell()
  const flags: Flag[] = [...drafts.map((d) => ({ at: d.flag, code: d.code ?? '…' })), ...(landing ? [landing] : [])]
  const seen = new Set<string>()
  const shown = flags.filter(({ at, code }) => !seen.has(`${at} ${code}`) && seen.add(`${at} ${code}`))
  return (
    <li className="wall-tile" data-seat={seat.id} data-draft={!handedIn || undefined} data-chosen={chosen || undefined}>
      {submissionId !== null && (
        <label className="tile-tick">
          <input type="checkbox" checked={chosen} onChange={onChoose} aria-label={`Choose ${seat.name}`} />
        </label>
      )}
      <Link href={href} prefetch={false} className="tile-link" data-stop>
        <span className="tile-head">
          <b>{seat.name}</b>
          <Corner pupil={pupil} />
        </span>
        <NameHere seatId={seat.id} />
        <SmallMapDrawing map={drawing ?? EMPTY} label={seat.name} flags={shown} />
        {!handedIn && pupil.changedAt && <span className="tile-foot">last change {tell('day', pupil.changedAt)}</span>}
      </Link>
    </li>
  )
}

/** What else is to say of a map: its other findings, that it was handed in again, that it was read or returned. */
function Corner({ pupil: { state, handedIn, times, late, read, returned, findings } }: { pupil: WallPupil }) {
  if (!handedIn) return <span className="tile-corner">{STATES_OF_WORK[state].unsent}</span>
  const others = findings.slice(1, 3)
  return (
    <span className="tile-corner">
      {late && <span>late</span>}
      {times > 1 && <span>{times === 2 ? '2nd' : times === 3 ? '3rd' : `${times}th`}</span>}
      {others.map(({ check, severity }) => (
        <span key={check} className="wall-finding" data-severity={severity}>
          {check}
        </span>
      ))}
      {returned ? (
        <span className="pen">returned</span>
      ) : (
        read && (
          <span className="pen">
            <Check size={13} strokeWidth={3} aria-label="read" />
          </span>
        )
      )}
    </span>
  )
}
